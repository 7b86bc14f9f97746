package lumbung.orders;

import java.util.List;
import java.util.Optional;
import lumbung.pricing.kept.Residents;
import lumbung.register.Card;
import lumbung.register.Household;
import lumbung.register.Naming;
import lumbung.register.People;
import lumbung.search.Finder;

/** People and households of a register, as rules name them. */
public record Neighbours(People people, Finder finder) implements Residents {
    private static final int LOOKED_AT = 1_000;

    /** By the whole name, or as one greets. Where too many are near, nobody can be sure. */
    @Override
    public Optional<Long> person(String name) {
        List<Card> near = finder.best(name, LOOKED_AT);
        List<Long> found = near.stream()
                .filter(card -> isCalled(card.person().naming(), name))
                .map(Card::id)
                .toList();
        return found.size() == 1 && near.size() < LOOKED_AT ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isCalled(Naming naming, String name) {
        return naming.shown().equalsIgnoreCase(name)
                || naming.name().equalsIgnoreCase(name)
                || naming.greeting().equalsIgnoreCase(name);
    }

    /** A record that was merged away is called as the one that carries on. */
    @Override
    public Optional<String> person(long id) {
        return people.card(people.current(id))
                .map(card -> card.person().naming().shown());
    }

    @Override
    public Optional<String> household(long id) {
        return people.household(id).map(Household::name);
    }
}
