package lumbung.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import lumbung.register.Channel;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

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

    private static final Duration WEEK = Duration.ofDays(7);

    public Manner {
        kept = Set.copyOf(kept);
    }

    /** Everybody for themselves, but for those who have had enough messages this week. */
    public static Manner sparing(Broadcasts broadcasts, Settings settings, Clock clock) {
        return new Manner(Channel.PERSON, Set.of(), household -> 0, tired(broadcasts, settings, clock));
    }

    /** Who has had as many messages in seven days as the cooperative allows, from whichever business: R051. */
    static LongPredicate tired(Broadcasts broadcasts, Settings settings, Clock clock) {
        int limit = CooperativeSetting.WEEKLY_MESSAGES.number(settings);
        Map<Long, Integer> sent = broadcasts.sentSince(clock.instant().minus(WEEK));
        return id -> sent.getOrDefault(id, 0) >= limit;
    }
}
