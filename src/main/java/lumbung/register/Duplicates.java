package lumbung.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import lumbung.register.matching.Blocks;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.FoldedName;
import lumbung.register.matching.Pair;

/**
 * Who of the register may be one person entered twice, with the evidence; for a clerk to decide. Pairs once found to be two
 * people are not proposed again. R018, N07, N08.
 */
public final class Duplicates {
    private static final Comparator<Pair> BY_SCORE =
            Comparator.comparingInt(Pair::score).thenComparing(Pair::second, Comparator.reverseOrder());

    private final People people;
    private final Everyone everyone;

    public Duplicates(People people, Everyone everyone) {
        this.people = people;
        this.everyone = everyone;
    }

    /**
     * What a look at the whole register found.
     *
     * @param count how many pairs are worth a look
     * @param best the strongest of them, strongest first
     */
    public record Found(long count, List<Pair> best) {}

    /**
     * Looks through everybody: seconds for 100,000 people, about 700 bytes of memory each.
     *
     * @param limit how many pairs to answer at most
     * @param cancelled asked now and then; a cancelled look answers what it has
     */
    public Found all(int limit, BooleanSupplier cancelled) {
        Map<Long, Candidate> candidates = candidates();
        Set<List<Long>> distinct = distinct();
        Blocks blocks = new Blocks();
        PriorityQueue<Pair> best = new PriorityQueue<>(BY_SCORE);
        long count = 0;
        candidates.values().forEach(blocks::add);
        for (Candidate person : candidates.values()) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            for (long other : blocks.candidates(person)) {
                if (other > person.id()) {
                    continue;
                }
                Pair pair = lumbung.register.matching.Duplicates.compare(candidates.get(other), person);
                if (pair.proposed() && !distinct.contains(List.of(pair.first(), pair.second()))) {
                    count++;
                    keep(best, pair, limit);
                }
            }
        }
        return new Found(count, best.stream().sorted(BY_SCORE.reversed()).toList());
    }

    /** Whom a person, kept or about to be, may be the same as; strongest first. */
    public List<Pair> of(Card card) {
        Candidates candidates = new Candidates(people.directory());
        Candidate person = candidates.of(card);
        Blocks own = new Blocks();
        own.add(person);
        Set<List<Long>> distinct = distinct();
        List<Pair> pairs = new ArrayList<>();
        everyone.each(other -> {
            Candidate candidate = candidates.of(other);
            if (other.id() != card.id() && own.candidates(candidate).length > 0) {
                Pair pair = lumbung.register.matching.Duplicates.compare(person, candidate);
                if (pair.proposed() && !distinct.contains(List.of(pair.first(), pair.second()))) {
                    pairs.add(pair);
                }
            }
            return true;
        });
        pairs.sort(BY_SCORE.reversed());
        return pairs;
    }

    private static void keep(PriorityQueue<Pair> best, Pair pair, int limit) {
        best.add(pair);
        if (best.size() > limit) {
            best.remove();
        }
    }

    private Set<List<Long>> distinct() {
        Set<List<Long>> distinct = new HashSet<>();
        people.distinct().forEach(pair -> distinct.add(List.of(pair.firstId(), pair.secondId())));
        return distinct;
    }

    /** Everybody, each with the names of the house, by which others may have written them down. */
    private Map<Long, Candidate> candidates() {
        Candidates candidates = new Candidates(people.directory());
        Map<Long, Candidate> all = new LinkedHashMap<>();
        Map<Long, List<Long>> houses = new HashMap<>();
        everyone.each(card -> {
            all.put(card.id(), candidates.of(card));
            long house = card.person().dwelling().householdId();
            if (house != 0) {
                houses.computeIfAbsent(house, id -> new ArrayList<>(4)).add(card.id());
            }
            return true;
        });
        houses.values()
                .forEach(house -> house.forEach(id ->
                        all.computeIfPresent(id, (person, candidate) -> withKin(candidate, kin(house, person, all)))));
        return all;
    }

    private static List<FoldedName> kin(List<Long> house, long person, Map<Long, Candidate> all) {
        return house.stream()
                .filter(id -> id != person)
                .map(id -> all.get(id).called().name())
                .toList();
    }

    private static Candidate withKin(Candidate person, List<FoldedName> kin) {
        Candidate.Called called =
                new Candidate.Called(person.called().name(), person.called().aliases(), kin);
        return new Candidate(person.id(), called, person.phones(), person.place(), person.traits());
    }
}
