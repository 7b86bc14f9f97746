package lumbung.journal;

import java.time.Clock;
import java.time.Instant;

/**
 * Makes ids: milliseconds since 2024 (41 bits), installation (16 bits), counter (6 bits). They sort by time, differ
 * between PCs and cooperatives, and never go back when the clock does.
 */
public final class Ids {
    private static final long EPOCH = 1_704_067_200_000L;
    private static final int COUNTER_BITS = 6;
    private static final int INSTALLATION_BITS = 16;

    private final Clock clock;
    private final long installation;
    private long tick;

    /**
     * @param installation 0 to 65535
     * @param last the newest id ever made here, 0 for none
     */
    public Ids(Clock clock, int installation, long last) {
        this.clock = clock;
        this.installation = installation;
        this.tick = ((last >>> (COUNTER_BITS + INSTALLATION_BITS)) + 1) << COUNTER_BITS;
    }

    /** No id of that moment or later is lower. */
    public static long from(Instant moment) {
        return Math.max(0, moment.toEpochMilli() - EPOCH) << (COUNTER_BITS + INSTALLATION_BITS);
    }

    public synchronized long next() {
        tick = Math.max(tick + 1, (clock.millis() - EPOCH) << COUNTER_BITS);
        long counter = tick & ((1 << COUNTER_BITS) - 1);
        return ((tick >>> COUNTER_BITS) << (COUNTER_BITS + INSTALLATION_BITS))
                | (installation << COUNTER_BITS)
                | counter;
    }
}
