package lumbung.care;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    /** Nobody brought so many; a register that says so is wrong somewhere. */
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

    /**
     * Somebody in the tree.
     *
     * @param depth 1 for whom the root brought
     */
    public record Branch(long personId, int depth) {}

    /** Everybody who came through somebody, over others too; each right under who brought them. */
    public List<Branch> tree(long rootId) {
        List<Branch> all = new ArrayList<>();
        grow(rootId, 1, new HashSet<>(Set.of(rootId)), all);
        return all;
    }

    private void grow(long personId, int depth, Set<Long> seen, List<Branch> into) {
        for (Relation tie : broughtBy(List.of(personId))) {
            if (into.size() < MOST && seen.add(tie.personId())) {
                into.add(new Branch(tie.personId(), depth));
                grow(tie.personId(), depth + 1, seen, into);
            }
        }
    }

    /**
     * Where trees begin: who brought others and came through nobody who did, by community. Who is in several stands under each;
     * under 0 who is in none.
     */
    public SortedMap<Long, List<Long>> roots() {
        Set<Long> referrers = new TreeSet<>(people.references().referrers());
        people.references().relations(referrers).stream()
                .filter(tie -> tie.kind() == RelationKind.REFERRED_BY)
                .map(Relation::personId)
                .forEach(referrers::remove);
        SortedMap<Long, List<Long>> roots = new TreeMap<>();
        Set<Long> placed = new HashSet<>();
        for (References.Circle circle : people.references().circles(referrers)) {
            if (circle.group().kind() == Subject.Kind.COMMUNITY) {
                placed.add(circle.personId());
                roots.computeIfAbsent(circle.group().id(), id -> new ArrayList<>())
                        .add(circle.personId());
            }
        }
        referrers.removeAll(placed);
        if (!referrers.isEmpty()) {
            roots.put(0L, List.copyOf(referrers));
        }
        return roots;
    }

    /** What somebody was given for having brought others, by whichever business. */
    public Gratitude gratitude(long personId) {
        return gratitude(CareFilter.ALL.of(personId), personId);
    }

    /** What the business of an ambassador gave; all of them where it is the cooperative's. */
    public Gratitude gratitude(Ambassador ambassador) {
        CareFilter any = CareFilter.ALL.of(ambassador.personId());
        return gratitude(ambassador.businessId() == 0 ? any : any.with(ambassador.businessId()), ambassador.personId());
    }

    private Gratitude gratitude(CareFilter whose, long personId) {
        List<Touch> given = care.touches(whose.only(TouchKind.GIFT, TouchKind.THANKS), MOST);
        long newest = given.stream().mapToLong(Touch::id).max().orElse(0);
        List<Relation> ties = broughtBy(List.of(personId));
        List<Touch> gifts =
                given.stream().filter(it -> it.kind() == TouchKind.GIFT).toList();
        return new Gratitude(personId, ties.size(), given.size() - gifts.size(), gifts, (int)
                ties.stream().filter(tie -> tie.id() > newest).count());
    }
}
