package lumbung.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds how two people are connected: by ties, by living together, by a community. It looks from both ends and only at
 * people next to them, so that a whole village in one community costs no more than its members.
 */
public final class Paths {
    /** No path is longer. */
    public static final int MOST = 3;

    private static final Comparator<Path.Bond> CLOSEST = Comparator.comparingInt(Paths::distance);

    private final People people;

    public Paths(People people) {
        this.people = people;
    }

    /** The shortest path, ties before households before communities; empty where there is none of so few steps. */
    public Optional<Path> between(long one, long other) {
        if (one == other) {
            return Optional.of(new Path(one, List.of()));
        }
        Around left = around(one);
        if (left.neighbours.containsKey(other)) {
            return Optional.of(left.to(other));
        }
        Around right = around(other);
        return middle(left, right).or(() -> bridge(left, right));
    }

    /** A person and everybody one step away, with the closest bond, in order of age in the register. */
    private record Around(long person, Map<Long, Path.Bond> neighbours) {
        Path to(long other) {
            return new Path(person, List.of(step(other)));
        }

        Path.Step step(long other) {
            return new Path.Step(other, neighbours.get(other));
        }

        /** The step from a neighbour back to the person. */
        Path.Step back(long neighbour) {
            return new Path.Step(person, turned(neighbours.get(neighbour)));
        }
    }

    private Around around(long person) {
        Map<Long, Path.Bond> neighbours = new TreeMap<>();
        for (Relation tie : people.references().relations(List.of(person))) {
            boolean forward = tie.personId() == person;
            long other = forward ? tie.otherId() : tie.personId();
            neighbours.merge(other, new Path.Bond.Tied(tie.kind(), forward), Paths::closer);
        }
        for (References.Circle circle : people.references().circles(List.of(person))) {
            Path.Bond together = new Path.Bond.Together(circle.group());
            for (long member : members(circle.group())) {
                neighbours.merge(member, together, Paths::closer);
            }
        }
        neighbours.remove(person);
        return new Around(person, neighbours);
    }

    private Collection<Long> members(Subject group) {
        return group.kind() == Subject.Kind.HOUSEHOLD ? people.inHousehold(group.id()) : people.inCommunity(group.id());
    }

    /** Two steps, over somebody whom both know. */
    private static Optional<Path> middle(Around left, Around right) {
        return left.neighbours.keySet().stream()
                .filter(right.neighbours::containsKey)
                .min(Comparator.comparingInt(
                        it -> distance(left.neighbours.get(it)) + distance(right.neighbours.get(it))))
                .map(it -> new Path(left.person, List.of(left.step(it), right.back(it))));
    }

    /** Three steps, over two who know each other. */
    private Optional<Path> bridge(Around left, Around right) {
        if (left.neighbours.isEmpty() || right.neighbours.isEmpty()) {
            return Optional.empty();
        }
        return tied(left, right).or(() -> together(left, right));
    }

    private Optional<Path> tied(Around left, Around right) {
        boolean fewer = left.neighbours.size() <= right.neighbours.size();
        Collection<Long> asked = (fewer ? left : right).neighbours.keySet();
        for (Relation tie : people.references().relations(asked)) {
            Path.Bond bond = new Path.Bond.Tied(tie.kind(), true);
            if (joins(left, tie.personId(), right, tie.otherId())) {
                return Optional.of(over(left, tie.personId(), bond, right, tie.otherId()));
            }
            if (joins(left, tie.otherId(), right, tie.personId())) {
                return Optional.of(over(left, tie.otherId(), turned(bond), right, tie.personId()));
            }
        }
        return Optional.empty();
    }

    private static boolean joins(Around left, long one, Around right, long other) {
        return left.neighbours.containsKey(one) && right.neighbours.containsKey(other);
    }

    private Optional<Path> together(Around left, Around right) {
        Map<Subject, Long> groups = new HashMap<>();
        for (References.Circle circle : people.references().circles(left.neighbours.keySet())) {
            groups.putIfAbsent(circle.group(), circle.personId());
        }
        List<References.Circle> shared = new ArrayList<>();
        for (References.Circle circle : people.references().circles(right.neighbours.keySet())) {
            if (groups.containsKey(circle.group())) {
                shared.add(circle);
            }
        }
        return shared.stream()
                .min(Comparator.comparing(circle -> new Path.Bond.Together(circle.group()), CLOSEST))
                .map(it ->
                        over(left, groups.get(it.group()), new Path.Bond.Together(it.group()), right, it.personId()));
    }

    private static Path over(Around left, long one, Path.Bond bond, Around right, long other) {
        return new Path(left.person, List.of(left.step(one), new Path.Step(other, bond), right.back(other)));
    }

    private static Path.Bond closer(Path.Bond one, Path.Bond other) {
        return CLOSEST.compare(one, other) <= 0 ? one : other;
    }

    private static int distance(Path.Bond bond) {
        return bond instanceof Path.Bond.Together together
                ? together.group().kind() == Subject.Kind.HOUSEHOLD ? 1 : 2
                : 0;
    }

    private static Path.Bond turned(Path.Bond bond) {
        return bond instanceof Path.Bond.Tied tied ? new Path.Bond.Tied(tied.kind(), !tied.forward()) : bond;
    }
}
