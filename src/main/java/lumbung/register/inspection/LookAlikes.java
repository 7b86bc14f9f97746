package lumbung.register.inspection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import lumbung.register.Candidates;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Distinct;
import lumbung.register.matching.Blocks;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.Duplicates;
import lumbung.register.matching.FoldedName;
import lumbung.register.matching.Pair;

/**
 * Who may be one person entered twice. Everybody is kept as the matching sees them, about 700 bytes each, so that after a
 * change only those touched are compared again. Not for several threads. R018, N07, N08.
 */
final class LookAlikes {
    private final Map<Long, Candidate> all = new TreeMap<>();
    private final Map<Long, Set<Long>> houses = new HashMap<>();
    private final Map<Long, Long> lives = new HashMap<>();

    /** Somebody as they stand now. */
    void enter(Card card, Directory directory) {
        leave(card.id());
        all.put(card.id(), new Candidates(directory).of(card));
        long house = card.person().dwelling().householdId();
        if (house != 0) {
            houses.computeIfAbsent(house, id -> new HashSet<>(4)).add(card.id());
            lives.put(card.id(), house);
        }
    }

    /** Somebody is no longer there. */
    void leave(long id) {
        all.remove(id);
        Long house = lives.remove(id);
        if (house != null) {
            houses.get(house).remove(id);
        }
    }

    void clear() {
        all.clear();
        houses.clear();
        lives.clear();
    }

    /** Who lives, or last lived, with somebody. */
    Set<Long> with(long id) {
        return lives.containsKey(id) ? Set.copyOf(houses.get(lives.get(id))) : Set.of();
    }

    /** Every pair worth a look. */
    void pairs(Collection<Distinct> apart, BooleanSupplier cancelled, Consumer<Pair> found) {
        pairs(Set.copyOf(all.keySet()), apart, cancelled, found);
    }

    /** Every pair worth a look in which one of some is; each once. */
    void pairs(Set<Long> some, Collection<Distinct> apart, BooleanSupplier cancelled, Consumer<Pair> found) {
        Set<List<Long>> known = new HashSet<>();
        apart.forEach(pair -> known.add(List.of(pair.firstId(), pair.secondId())));
        Blocks blocks = new Blocks();
        all.values().forEach(person -> blocks.add(withKin(person)));
        for (long id : some) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            if (all.containsKey(id)) {
                compare(id, some, blocks, pair -> {
                    if (!known.contains(List.of(pair.first(), pair.second()))) {
                        found.accept(pair);
                    }
                });
            }
        }
    }

    private void compare(long id, Set<Long> some, Blocks blocks, Consumer<Pair> found) {
        Candidate person = withKin(all.get(id));
        for (long other : blocks.candidates(person)) {
            if (other < id || !some.contains(other)) {
                Pair pair = Duplicates.compare(withKin(all.get(other)), person);
                if (pair.proposed()) {
                    found.accept(pair);
                }
            }
        }
    }

    private Candidate withKin(Candidate person) {
        List<FoldedName> kin = with(person.id()).stream()
                .filter(id -> id != person.id())
                .sorted()
                .map(id -> all.get(id).called().name())
                .toList();
        if (kin.isEmpty()) {
            return person;
        }
        Candidate.Called called =
                new Candidate.Called(person.called().name(), person.called().aliases(), kin);
        return new Candidate(person.id(), called, person.phones(), person.place(), person.traits());
    }
}
