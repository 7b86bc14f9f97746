package lumbung.workbench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lumbung.access.Session;
import lumbung.settings.Arrangement;
import lumbung.settings.Arrangements;

/** Keeps how a clerk's workbench stands: a moment after it changed, and at the end. */
final class Remembering implements AutoCloseable {
    private static final int PAUSE_SECONDS = 2;

    private final Arrangements kept;
    private final long clerkId;
    private final ExecutorService later;
    private Arrangement newest;
    private boolean waiting;

    Remembering(Session session) {
        this.kept = new Arrangements(session.home());
        this.clerkId = session.clerk().id();
        this.later = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "remembering");
            thread.setDaemon(true);
            return thread;
        });
        this.newest = Arrangement.NONE;
    }

    /** How it was left. */
    Arrangement left() {
        return kept.of(clerkId);
    }

    /** It stands like this now; comes on the UI thread, which does not wait for the disk. */
    synchronized void stands(Arrangement now) {
        newest = now;
        if (!waiting) {
            waiting = true;
            CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS, later)
                    .execute(this::write);
        }
    }

    private void write() {
        Arrangement now;
        synchronized (this) {
            if (!waiting) {
                return;
            }
            waiting = false;
            now = newest;
        }
        kept.keep(clerkId, now);
    }

    @Override
    public void close() {
        later.shutdownNow();
        write();
    }
}
