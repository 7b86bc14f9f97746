package lumbung.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import lumbung.settings.Setting;
import lumbung.settings.Settings;

/**
 * Notices that nobody has typed for a while, which is when the screen locks. On the screen's own thread, but for
 * {@link #typing}.
 */
final class Idle {
    private static final String SETTING = "lock.minutes";
    private static final long PAUSE_NANOSECONDS = 1_500_000_000L;

    private long minutes;
    private volatile long typed = System.nanoTime();

    /** Somebody typed. */
    void woken() {
        typed = System.nanoTime();
    }

    /** Whether somebody typed a moment ago; at the start somebody is about to. */
    boolean typing() {
        return System.nanoTime() - typed < PAUSE_NANOSECONDS;
    }

    /** Learns after how many minutes; 0 for never. */
    void locksAfter(Settings settings) {
        minutes = settings.named(SETTING).map(Setting::value).map(Idle::minutes).orElse(0L);
        woken();
    }

    /** What somebody wrote there that is no number of minutes never locks. */
    private static long minutes(String written) {
        boolean number = written.length() <= 4 && written.matches("[0-9]+");
        return number ? Long.parseLong(written) : 0;
    }

    /** The next event; empty once nobody has typed for so long. */
    Optional<Runnable> next(BlockingQueue<Runnable> events) throws InterruptedException {
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
