package lumbung.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.ExportedFile;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.MessageTemplate;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareRow;
import lumbung.inspection.IgnoredProblem;
import lumbung.journal.Change.Action;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.LoyaltyRow;
import lumbung.meeting.kept.Meetings;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.Orders;
import lumbung.pricing.kept.Prices;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Household;
import lumbung.register.Note;
import lumbung.register.People;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Relation;
import lumbung.register.Role;
import lumbung.register.SavedNumber;
import lumbung.register.Segment;
import lumbung.register.Suppression;

/** Lets through the writes that a clerk may make; the others end the operation. */
final class GuardedChanges implements Changes {
    private final Changes inner;
    private final Rights rights;
    private final Optional<Scope> scope;
    private final People seen;
    private final Broadcasts broadcasts;
    private final PriceGuard prices;
    private final OrderGuard orders;
    private final Care care;
    private final Loyalty loyalty;
    private final MeetingGuard meetings;
    private final Set<Long> added = new HashSet<>();
    private final Set<Long> owned = new HashSet<>();
    private final Map<Long, Optional<Card>> cards = new HashMap<>();

    /**
     * What there is, as a clerk sees it.
     *
     * @param orders every order, whole
     */
    record Seen(
            People people,
            Broadcasts broadcasts,
            Prices prices,
            Orders orders,
            Care care,
            Loyalty loyalty,
            Meetings meetings) {}

    /**
     * Guards the writes of one operation.
     *
     * @param seen what there is, as the clerk sees it
     */
    GuardedChanges(Changes inner, Rights rights, Optional<Scope> scope, Seen seen) {
        this.inner = inner;
        this.rights = rights;
        this.scope = scope;
        this.seen = seen.people();
        this.broadcasts = seen.broadcasts();
        this.prices = new PriceGuard(seen.prices());
        this.orders = new OrderGuard(seen.orders(), seen.prices());
        this.care = seen.care();
        this.loyalty = seen.loyalty();
        this.meetings = new MeetingGuard(seen.meetings(), rights);
    }

    Changes inner() {
        return inner;
    }

    @Override
    public long newId() {
        return inner.newId();
    }

    @Override
    public void add(Entity row) {
        check(row, Action.ADDED);
        inner.add(row);
    }

    @Override
    public void change(Entity row) {
        check(row, Action.CHANGED);
        inner.change(row);
    }

    @Override
    public void remove(Entity row) {
        check(row, Action.REMOVED);
        inner.remove(row);
    }

    private void check(Entity row, Action action) {
        rights.refusal(Writing.of(row, action)).ifPresent(GuardedChanges::deny);
        prices.refusal(row, action).ifPresent(GuardedChanges::deny);
        meetings.refusal(row, action).ifPresent(GuardedChanges::deny);
        if (scope.isPresent() && !within(row, action, scope.get())) {
            deny(outside());
        }
    }

    private static void deny(Refusal refusal) {
        throw new Denied(refusal);
    }

    private Refusal outside() {
        return Refusal.of("access.refused.scope", rights.clerk().name());
    }

    private boolean within(Entity row, Action action, Scope bound) {
        if (row instanceof Person person) {
            return action == Action.ADDED ? added.add(person.id()) : isSeen(person.id());
        }
        if (row instanceof PersonRow owner) {
            return own(owner, action, bound);
        }
        if (row instanceof Household household) {
            return action == Action.ADDED || added.contains(household.id()) || livesIn(household.id());
        }
        if (row instanceof Suppression suppression) {
            return bound.owns(suppression.businessId());
        }
        if (row instanceof IgnoredProblem ignored) {
            return isSeen(ignored.firstId());
        }
        if (row instanceof CareRow cared) {
            return bound.owns(cared.businessId())
                    && (cared.personId() == 0 || isSeen(cared.personId()))
                    && (isNew(action) || care.kept(cared).isPresent());
        }
        if (row instanceof LoyaltyRow kept) {
            return bound.owns(kept.businessId())
                    && (kept.personId() == 0 || isSeen(kept.personId()))
                    && (isNew(action) || loyalty.kept(kept).isPresent());
        }
        return row instanceof ShiftNote
                || prices.within(row, action, bound)
                || orders.within(row, bound)
                || outgoing(row, action, bound);
    }

    /** Broadcasts go out from the own business's phones. */
    private boolean outgoing(Entity row, Action action, Scope bound) {
        if (row instanceof ExportRecord export) {
            return bound.owns(export.businessId());
        }
        if (row instanceof Segment segment) {
            return bound.owns(segment.businessId()) && (isNew(action) || isKept(segment));
        }
        if (row instanceof MessageTemplate template) {
            return bound.owns(template.businessId()) && (isNew(action) || isKept(template, bound));
        }
        if (row instanceof ExportProfile profile) {
            return bound.ownsPhone(profile.target().sendingPhoneId()) && (isNew(action) || isKept(profile));
        }
        if (row instanceof Broadcast broadcast) {
            return bound.ownsPhone(broadcast.target().sendingPhoneId());
        }
        if (row instanceof ListMember member) {
            return bound.ownsPhone(member.target().sendingPhoneId());
        }
        return row instanceof ExportedFile || row instanceof Addressee;
    }

    private static boolean isNew(Action action) {
        return action == Action.ADDED;
    }

    /** What the cooperative or another business keeps is not taken over by writing one's own name on it. */
    private boolean isKept(Segment segment) {
        return seen.directory().segment(segment.id()).isPresent();
    }

    private boolean isKept(MessageTemplate template, Scope bound) {
        return broadcasts.templates().stream().anyMatch(it -> it.id() == template.id() && bound.owns(it.businessId()));
    }

    private boolean isKept(ExportProfile profile) {
        return broadcasts.profiles().stream().anyMatch(it -> it.id() == profile.id());
    }

    private boolean own(PersonRow row, Action action, Scope bound) {
        boolean reaches = isSeen(row.personId()) && isBusiness(row, bound);
        if (action != Action.ADDED) {
            return reaches && isOld(row);
        }
        if (row instanceof Role || row instanceof Note || row instanceof Consent) {
            owned.add(row.personId());
        }
        return reaches;
    }

    /** A row is changed as it was read: one that carries another row's id is none of the person's. */
    private boolean isOld(PersonRow row) {
        if (row instanceof Relation) {
            return seen.relations(row.personId()).stream().anyMatch(it -> it.id() == row.id());
        }
        return card(row.personId()).filter(card -> Scope.has(card, row)).isPresent();
    }

    private boolean isBusiness(PersonRow row, Scope bound) {
        if (row instanceof Role role) {
            return bound.owns(role.businessId());
        }
        if (row instanceof Note note) {
            return bound.owns(note.businessId());
        }
        if (row instanceof Consent consent) {
            return bound.owns(consent.businessId());
        }
        if (row instanceof SavedNumber saved) {
            return bound.ownsPhone(saved.sendingPhoneId());
        }
        return !(row instanceof Relation relation) || isSeen(relation.otherId());
    }

    private boolean isSeen(long person) {
        return added.contains(person) || card(person).isPresent();
    }

    private Optional<Card> card(long person) {
        return cards.computeIfAbsent(person, seen::card);
    }

    private boolean livesIn(long household) {
        return !seen.inHousehold(household).isEmpty();
    }

    /** Whoever was added must be seen afterwards: nobody adds people to others' businesses. */
    <T> Outcome<T> whole(T value) {
        return scope.isEmpty() || owned.containsAll(added)
                ? Outcome.done(value)
                : Outcome.refused("access.refused.unowned", rights.clerk().name());
    }
}
