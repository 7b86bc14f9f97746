package lumbung.workbench;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Job;
import lumbung.workbench.view.Progress;

/**
 * Does the jobs. Those of a moment wait for each other; one of a while runs beside them, so that lists stay readable. They
 * begin when the register is open, and stop by a flag: interrupting a thread would close the database under it.
 */
final class Crew {
    /** What a job tells while it runs and when it is done; comes on any thread. */
    interface News {
        void answered(long pane, Event answer);

        void working(Optional<Frame.Working> work);

        void failed(Throwable reason);
    }

    private volatile CompletableFuture<Outcome<Desk>> desk;
    private final Executor moments;
    private final Executor whiles;
    private final News news;
    private final Map<Long, Long> newestLooks = new ConcurrentHashMap<>();
    private volatile boolean cancelled;

    Crew(CompletableFuture<Outcome<Desk>> desk, Executor moments, Executor whiles, News news) {
        this.desk = desk;
        this.moments = moments;
        this.whiles = whiles;
        this.news = news;
    }

    /** From now on jobs are done at this desk; one that runs stays at its own. */
    void moves(Desk next) {
        desk = CompletableFuture.completedFuture(Outcome.done(next));
    }

    void run(long pane, Job job) {
        moments.execute(() -> done(pane, job, Progress.UNSEEN));
    }

    void look(long pane, Job job) {
        long mine = newestLooks.merge(pane, 1L, Long::sum);
        moments.execute(() -> {
            if (newestLooks.get(pane) == mine) {
                done(pane, job, Progress.UNSEEN);
            }
        });
    }

    void work(long pane, Effect.Work work) {
        cancelled = false;
        news.working(Optional.of(new Frame.Working(work.title(), 0, 0)));
        whiles.execute(() -> {
            done(pane, work.job(), new Watched(work));
            news.working(Optional.empty());
        });
    }

    void cancel() {
        cancelled = true;
    }

    private void done(long pane, Job job, Progress progress) {
        try {
            if (desk.join() instanceof Outcome.Done<Desk> open) {
                news.answered(pane, job.run(open.value(), progress));
            }
        } catch (UncheckedIOException e) {
            // A flash disk pulled out, a folder gone: the job is lost, the work goes on.
            Message said = Message.of(
                    "workbench.wrong.file", String.valueOf(e.getCause().getMessage()));
            news.answered(pane, Event.Wishes.of(new Effect.Tell(Effect.Tone.ERROR, said)));
        } catch (RuntimeException | Error e) {
            news.failed(e);
        }
    }

    /** Tells the screen how far a job is, at most ten times a second. */
    private final class Watched implements Progress {
        private static final long APART_NANOSECONDS = 100_000_000;

        private final Effect.Work work;
        private long told = System.nanoTime();

        Watched(Effect.Work work) {
            this.work = work;
        }

        @Override
        public void done(long units, long all) {
            long now = System.nanoTime();
            if (now - told > APART_NANOSECONDS) {
                told = now;
                news.working(Optional.of(new Frame.Working(work.title(), units, all)));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
