package lumbung.broadcast;

import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import lumbung.register.Channel;

/**
 * How an audience is written to.
 *
 * @param kept those who have a place on the lists already, and so keep it before others of their household
 * @param headOf who heads a household, 0 where nobody does
 * @param tired who has had as many messages of late as people are to have
 */
public record Manner(Channel channel, Set<Long> kept, LongUnaryOperator headOf, LongPredicate tired) {
    /** Everybody for themselves. */
    public static final Manner EACH = new Manner(Channel.PERSON, Set.of(), household -> 0, person -> false);

    public Manner {
        kept = Set.copyOf(kept);
    }
}
