package lumbung.care;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Outlay;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.People;
import lumbung.register.References;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.register.Subject;

/** Who came through whom, without circles: R052, N10. */
public final class Referrals {
    /** Nobody was given so much; a register that says so is wrong somewhere. */
    private static final int MOST = 10_000;

    private final Ledger ledger;
    private final People people;
    private final Care care;
    private final Names names;

    public Referrals(Ledger ledger, People people, Care care, Names names) {
        this.ledger = ledger;
        this.people = people;
        this.care = care;
        this.names = names;
    }

    /** Who brought somebody; empty for nobody known. */
    public Optional<Relation> through(long personId) {
        return people.relations(personId).stream()
                .filter(tie -> tie.kind() == RelationKind.REFERRED_BY && tie.personId() == personId)
                .findFirst();
    }

    /** Whom these people brought, in the order in which it was noted. */
    public List<Relation> broughtBy(List<Long> referrers) {
        Set<Long> known = Set.copyOf(referrers);
        return people.references().relations(referrers).stream()
                .filter(tie -> tie.kind() == RelationKind.REFERRED_BY && known.contains(tie.otherId()))
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    /** Notes that somebody came through another, in place of what was noted before. */
    public Outcome<Relation> note(long personId, long referrerId) {
        if (personId == referrerId || ancestors(referrerId).contains(personId)) {
            return Outcome.refused(Refusal.at("by", "care.refused.circle", names.of(personId), names.of(referrerId)));
        }
        Optional<Relation> before = through(personId);
        Message what = Message.of("care.operation.referred", names.of(personId), names.of(referrerId));
        return ledger.write(ledger.intent(what), changes -> {
            Relation now = before.map(tie ->
                            new Relation(tie.id(), tie.version(), personId, referrerId, RelationKind.REFERRED_BY))
                    .orElseGet(() -> new Relation(changes.newId(), 0, personId, referrerId, RelationKind.REFERRED_BY));
            if (before.isPresent()) {
                changes.change(now);
            } else {
                changes.add(now);
            }
            return Outcome.done(now);
        });
    }

    /** Those through whom somebody came, over however many others. */
    private Set<Long> ancestors(long personId) {
        Set<Long> seen = new HashSet<>();
        Optional<Relation> tie = through(personId);
        while (tie.isPresent() && seen.add(tie.get().otherId())) {
            tie = through(tie.get().otherId());
        }
        return seen;
    }

    /** Notes what was spent to be seen by a way: R049. */
    public Outcome<Outlay> spent(Outlay outlay) {
        if (outlay.amount().amount() < 1) {
            return Outcome.refused(Refusal.at("amount", "care.refused.amount"));
        }
        if (outlay.words().length() > Outlay.LONGEST) {
            return Outcome.refused(Refusal.at("words", "care.refused.long", Outlay.LONGEST));
        }
        Message what = Message.of("care.operation.spent", outlay.words());
        return ledger.write(ledger.intent(what), changes -> {
            Outlay kept = outlay.noted(changes.newId());
            changes.add(kept);
            return Outcome.done(kept);
        });
    }

    /** All who brought others, and what they were given for it, read at once. */
    public Forest forest() {
        Set<Long> referrers = new TreeSet<>(people.references().referrers());
        Map<Long, List<Relation>> brought =
                broughtBy(List.copyOf(referrers)).stream().collect(Collectors.groupingBy(Relation::otherId));
        Map<Long, List<Touch>> given = new HashMap<>();
        care.each(CareFilter.ALL.only(TouchKind.GIFT, TouchKind.THANKS), touch -> {
            if (referrers.contains(touch.personId())) {
                given.computeIfAbsent(touch.personId(), id -> new ArrayList<>()).add(0, touch);
            }
            return true;
        });
        return new Forest(roots(referrers, brought), brought, given);
    }

    private SortedMap<Long, List<Long>> roots(Collection<Long> referrers, Map<Long, List<Relation>> brought) {
        Set<Long> beginning = new TreeSet<>(referrers);
        brought.values().forEach(ties -> ties.forEach(tie -> beginning.remove(tie.personId())));
        SortedMap<Long, List<Long>> roots = Forest.byCommunity();
        Set<Long> alone = new TreeSet<>(beginning);
        for (References.Circle circle : people.references().circles(beginning)) {
            if (circle.group().kind() == Subject.Kind.COMMUNITY) {
                alone.remove(circle.personId());
                roots.computeIfAbsent(circle.group().id(), id -> new ArrayList<>())
                        .add(circle.personId());
            }
        }
        if (!alone.isEmpty()) {
            roots.put(0L, List.copyOf(alone));
        }
        return roots;
    }

    /** What the business of an ambassador gave; all of them where it is the cooperative's. */
    public Gratitude gratitude(Ambassador ambassador) {
        CareFilter any = CareFilter.ALL.of(ambassador.personId());
        CareFilter its = ambassador.businessId() == 0 ? any : any.with(ambassador.businessId());
        return Gratitude.of(
                ambassador.personId(),
                broughtBy(List.of(ambassador.personId())),
                care.touches(its.only(TouchKind.GIFT, TouchKind.THANKS), MOST));
    }
}
