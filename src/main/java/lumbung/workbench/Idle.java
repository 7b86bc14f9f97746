package lumbung.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Notices that nobody has typed for a while, which is when the screen locks. On the screen's own thread, but for
 * {@link #typing}.
 */
final class Idle {
    private static final long PAUSE_NANOSECONDS = 1_500_000_000L;

    private volatile long typed = System.nanoTime();

    /** Somebody typed. */
    void woken() {
        typed = System.nanoTime();
    }

    /** Whether somebody typed a moment ago; at the start somebody is about to. */
    boolean typing() {
        return System.nanoTime() - typed < PAUSE_NANOSECONDS;
    }

    /**
     * The next event; empty once nobody has typed for so long.
     *
     * @param minutes 0 for however long it takes
     */
    Optional<Runnable> next(BlockingQueue<Runnable> events, long minutes) throws InterruptedException {
        if (minutes == 0) {
            return Optional.of(events.take());
        }
        long left = typed + Duration.ofMinutes(minutes).toNanos() - System.nanoTime();
        Optional<Runnable> event = Optional.ofNullable(events.poll(Math.max(0, left), TimeUnit.NANOSECONDS));
        if (event.isEmpty()) {
            woken();
        }
        return event;
    }
}
