package lumbung.register;

import java.util.List;

/**
 * How one person is connected with another: a chain of people who know each other.
 *
 * @param from where it begins
 * @param steps at most {@link Paths#MOST}; none where both are one
 */
public record Path(long from, List<Step> steps) {
    public Path {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param to whom it leads to
     * @param by how the two know each other
     */
    public record Step(long to, Bond by) {}

    /** How two people know each other. */
    public sealed interface Bond {
        /**
         * One is tied to the other.
         *
         * @param forward whether the tie is told from the one where the step begins
         */
        record Tied(RelationKind kind, boolean forward) implements Bond {}

        /** Both belong to a household or a community. */
        record Together(Subject group) implements Bond {}
    }
}
