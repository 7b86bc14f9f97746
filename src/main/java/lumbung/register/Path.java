package lumbung.register;

import java.util.List;
import java.util.function.Function;
import lumbung.message.Message;

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
         * In words, from where the step begins.
         *
         * @param names the name of a household or community
         */
        Message told(Function<Subject, String> names);

        /**
         * One is tied to the other.
         *
         * @param forward whether the tie is told from the one where the step begins
         */
        record Tied(RelationKind kind, boolean forward) implements Bond {
            @Override
            public Message told(Function<Subject, String> names) {
                return Message.of("uses." + (forward ? "bond.is." : "bond.has.") + kind.name());
            }
        }

        /** Both belong to a household or a community. */
        record Together(Subject group) implements Bond {
            @Override
            public Message told(Function<Subject, String> names) {
                boolean house = group.kind() == Subject.Kind.HOUSEHOLD;
                return Message.of(house ? "uses.bond.house" : "uses.bond.community", names.apply(group));
            }
        }
    }
}
