package lumbung.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.inspection.IgnoredProblem;
import lumbung.register.Card;
import lumbung.register.Census;
import lumbung.register.Directory;
import lumbung.register.Distinct;
import lumbung.register.Household;
import lumbung.register.People;
import lumbung.register.References;
import lumbung.register.Relation;
import lumbung.register.Suppression;
import lumbung.search.Finder;
import lumbung.search.Query;

/** The register as somebody reads it who does not see everybody. */
final class GuardedPeople implements People {
    /** As many as are looked at for those of the own business among them. */
    private static final int BORN_ON_A_DAY = 500;

    private final People inner;
    private final Finder finder;
    private final Scope scope;

    GuardedPeople(People inner, Finder finder, Scope scope) {
        this.inner = inner;
        this.finder = finder;
        this.scope = scope;
    }

    @Override
    public Optional<Card> card(long id) {
        return inner.card(id).filter(scope::holds).map(scope::seen);
    }

    @Override
    public List<Card> cards(Collection<Long> ids) {
        return scope.seen(inner.cards(ids));
    }

    private List<Long> ids(Collection<Long> ids) {
        return cards(ids).stream().map(Card::id).toList();
    }

    @Override
    public List<Long> withPhone(String e164) {
        return ids(inner.withPhone(e164));
    }

    @Override
    public List<Long> inHousehold(long householdId) {
        return ids(inner.inHousehold(householdId));
    }

    @Override
    public List<Long> inCommunity(long communityId) {
        return ids(inner.inCommunity(communityId));
    }

    @Override
    public Optional<Household> household(long id) {
        return inner.household(id)
                .filter(it -> !inHousehold(id).isEmpty())
                .map(it -> card(it.headId()).isPresent() ? it : new Household(it.id(), it.version(), it.name(), 0));
    }

    @Override
    public List<Relation> relations(long personId) {
        return inner.relations(personId).stream()
                .filter(it ->
                        card(it.personId()).isPresent() && card(it.otherId()).isPresent())
                .toList();
    }

    @Override
    public List<Distinct> distinct() {
        List<Distinct> all = inner.distinct();
        Set<Long> both = new HashSet<>();
        all.forEach(it -> both.addAll(List.of(it.firstId(), it.secondId())));
        Set<Long> seen = new HashSet<>(ids(both));
        return all.stream()
                .filter(it -> seen.contains(it.firstId()) && seen.contains(it.secondId()))
                .toList();
    }

    /** All that bind the business: whoever withdrew is not written to, seen or not. */
    @Override
    public List<Suppression> suppressions() {
        return inner.suppressions().stream()
                .filter(it -> scope.holds(it.businessId()))
                .toList();
    }

    @Override
    public List<Long> birthdays(LocalDate day, int limit) {
        return ids(inner.birthdays(day, BORN_ON_A_DAY)).stream().limit(limit).toList();
    }

    @Override
    public List<IgnoredProblem> ignored() {
        return inner.ignored().stream()
                .filter(it -> card(it.firstId()).isPresent())
                .toList();
    }

    @Override
    public References references() {
        return new GuardedReferences(inner.references(), this);
    }

    @Override
    public long current(long personId) {
        long current = inner.current(personId);
        return current == personId || card(current).isPresent() ? current : personId;
    }

    @Override
    public long count() {
        return finder.count(Query.ALL, Integer.MAX_VALUE);
    }

    @Override
    public Census census(OptionalLong business, LocalDate day) {
        return scope.businessId() == 0 ? Census.NOBODY : inner.census(OptionalLong.of(scope.businessId()), day);
    }

    @Override
    public Directory directory() {
        return scope.seen(inner.directory());
    }
}
