package lumbung.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.journal.Entity;
import lumbung.register.Card;
import lumbung.register.Distinct;
import lumbung.register.Household;
import lumbung.register.Merged;
import lumbung.register.People;
import lumbung.register.References;
import lumbung.register.Relation;
import lumbung.register.Subject;
import lumbung.register.Use;

/** Who names whom, among the people whom somebody sees. */
final class GuardedReferences implements References {
    private final References inner;
    private final People seen;

    GuardedReferences(References inner, People seen) {
        this.inner = inner;
        this.seen = seen;
    }

    private Set<Long> seen(Collection<Long> people) {
        Set<Long> ids = new HashSet<>();
        seen.cards(people).stream().map(Card::id).forEach(ids::add);
        return ids;
    }

    @Override
    public List<Relation> relations(Collection<Long> people) {
        List<Relation> all = inner.relations(seen(people));
        Set<Long> ends = new HashSet<>();
        all.forEach(it -> ends.addAll(List.of(it.personId(), it.otherId())));
        Set<Long> both = seen(ends);
        return all.stream()
                .filter(it -> both.contains(it.personId()) && both.contains(it.otherId()))
                .toList();
    }

    @Override
    public List<Long> referrers() {
        List<Long> all = inner.referrers();
        Set<Long> mine = seen(all);
        return all.stream().filter(mine::contains).toList();
    }

    @Override
    public List<Circle> circles(Collection<Long> people) {
        return inner.circles(seen(people));
    }

    @Override
    public List<Household> headedBy(long personId) {
        return seen.card(personId).isEmpty() ? List.of() : inner.headedBy(personId);
    }

    @Override
    public List<Merged> mergedInto(long personId) {
        return seen.card(personId).isEmpty() ? List.of() : inner.mergedInto(personId);
    }

    @Override
    public List<Distinct> distinct(long personId) {
        List<Distinct> all = seen.card(personId).isEmpty() ? List.of() : inner.distinct(personId);
        return all.stream()
                .filter(it -> seen(List.of(it.firstId(), it.secondId())).size() == 2)
                .toList();
    }

    /** All of it is for those who look after all. */
    @Override
    public List<Held> held(long personId) {
        return List.of();
    }

    /** The same. */
    @Override
    public List<Written> naming(long personId) {
        return List.of();
    }

    @Override
    public Map<String, Long> totals() {
        return Map.of();
    }

    @Override
    public List<Entity> goingWith(long personId) {
        return seen(List.of(personId)).isEmpty() ? List.of() : inner.goingWith(personId);
    }

    @Override
    public List<Entity> unnamed(long personId) {
        return seen(List.of(personId)).isEmpty() ? List.of() : inner.unnamed(personId);
    }

    @Override
    public List<Entity> handedOn(long fromId, long toId) {
        return seen(List.of(fromId, toId)).size() == 2 ? inner.handedOn(fromId, toId) : List.of();
    }

    /** Numbers of the whole register are told to nobody who sees only a part. */
    @Override
    public Map<Use.Kind, Long> counts(Subject subject) {
        return Map.of();
    }
}
