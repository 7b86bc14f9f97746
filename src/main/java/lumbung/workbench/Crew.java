package lumbung.workbench;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import lumbung.backup.Restorer;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.message.Trouble;
import lumbung.workbench.view.Damage;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Job;
import lumbung.workbench.view.Progress;
import lumbung.workbench.view.Rescue;
import lumbung.workbench.view.Underway;

/**
 * Does the jobs. Those of a moment wait for each other; those of a while do too, but run beside them, so that lists stay
 * readable; quiet ones run beside both, while nobody types. They begin when the register is open, and stop by a flag: interrupting a thread would
 * close the database under it.
 */
final class Crew {
    /** What a job tells while it runs and when it is done; comes on any thread. */
    interface News {
        void answered(long pane, Event answer);

        /** The jobs of a while, in the order in which they were asked for. */
        void underway(List<Underway> jobs);

        void failed(Throwable reason);
    }

    /**
     * Who does what: each does one job after the other.
     *
     * @param typing whether somebody types at the moment: quiet jobs then rest
     */
    record Hands(Executor moments, Executor whiles, Executor quiets, BooleanSupplier typing) {}

    private static final long PATIENCE_NANOSECONDS = 3_000_000_000L;

    private volatile CompletableFuture<Outcome<Desk>> desk;
    private final Hands hands;
    private final News news;
    private final Map<Long, Long> newestLooks = new ConcurrentHashMap<>();
    private final Deque<Runnable> looks = new ConcurrentLinkedDeque<>();
    private final Map<Long, Watched> watched = new ConcurrentSkipListMap<>();
    private final AtomicLong lastJob = new AtomicLong();
    private final AtomicBoolean damaged = new AtomicBoolean();

    Crew(CompletableFuture<Outcome<Desk>> desk, Hands hands, News news) {
        this.desk = desk;
        this.hands = hands;
        this.news = news;
    }

    /** From now on jobs are done at this desk; one that runs stays at its own. */
    void moves(Desk next) {
        desk = CompletableFuture.completedFuture(Outcome.done(next));
        damaged.set(false);
    }

    /** Where jobs are done at the moment, if the register is open. */
    Optional<Desk> at() {
        return desk.isDone() ? desk.join().fold(Optional::of, refusal -> Optional.empty()) : Optional.empty();
    }

    /** Something that needs no register yet, before all jobs of a moment. */
    void moment(Runnable work) {
        hands.moments.execute(work);
    }

    void run(long pane, Job job) {
        hands.moments.execute(() -> done(pane, job, Progress.UNSEEN));
    }

    void later(long pane, Effect.Later wish) {
        CompletableFuture.delayedExecutor(wish.seconds(), TimeUnit.SECONDS, hands.moments)
                .execute(() -> done(pane, wish.job(), Progress.UNSEEN));
    }

    /** Only the newest of a pane counts. While the register opens, what was asked last is what somebody waits for: it goes first. */
    void look(long pane, Job job) {
        long mine = newestLooks.merge(pane, 1L, Long::sum);
        Runnable look = () -> {
            if (newestLooks.get(pane) == mine) {
                done(pane, job, Progress.UNSEEN);
            }
        };
        if (desk.isDone()) {
            looks.addLast(look);
        } else {
            looks.addFirst(look);
        }
        hands.moments.execute(() -> looks.removeFirst().run());
    }

    void work(long pane, Effect.Work work) {
        Underway begun = new Underway(lastJob.incrementAndGet(), work.title(), work.quiet(), Underway.Reach.NONE);
        Watched progress = new Watched(pane, begun);
        watched.put(begun.id(), progress);
        tell();
        (work.quiet() ? hands.quiets : hands.whiles).execute(() -> {
            progress.begins();
            done(pane, work.job(), progress);
            watched.remove(begun.id());
            tell();
        });
    }

    /** A job that needs no register, and so does not wait for one. */
    void aid(long pane, Rescue rescue, Rescue.Job job) {
        hands.whiles.execute(() -> {
            try {
                news.answered(pane, job.run(rescue, event -> news.answered(pane, event)));
            } catch (RuntimeException | Error e) {
                failed(pane, e);
            }
        });
    }

    /** Asks a job to stop. */
    void cancel(long job) {
        Optional.ofNullable(watched.get(job)).ifPresent(Watched::cancel);
    }

    /** Asks all that a pane began to stop. */
    void cancelOf(long pane) {
        watched.values().stream().filter(job -> job.pane == pane).forEach(Watched::cancel);
    }

    /** Asks everything to stop and gives it a moment to leave nothing half done. */
    void leave() throws InterruptedException {
        watched.values().forEach(Watched::cancel);
        long until = System.nanoTime() + PATIENCE_NANOSECONDS;
        if (desk.isDone()) {
            // The last letters typed are written down by a moment's job, which may still wait.
            CountDownLatch written = new CountDownLatch(1);
            hands.moments.execute(written::countDown);
            boolean all = written.await(PATIENCE_NANOSECONDS, TimeUnit.NANOSECONDS);
            until = all ? until : System.nanoTime();
        }
        while (!watched.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }

    private void tell() {
        news.underway(watched.values().stream().map(job -> job.state).toList());
    }

    private void done(long pane, Job job, Progress progress) {
        try {
            if (desk.join() instanceof Outcome.Done<Desk> open) {
                news.answered(pane, job.run(open.value(), progress));
            }
        } catch (RuntimeException | Error e) {
            failed(pane, e);
        }
    }

    /** A flash disk pulled out, a disk full, a page damaged: the job is lost, the work goes on. */
    private void failed(long pane, Throwable fault) {
        Trouble.in(fault)
                .ifPresentOrElse(said -> news.answered(pane, Event.Wishes.of(telling(said))), () -> news.failed(fault));
    }

    /** What a restore mends is asked about, once of each who sits down. */
    private Effect telling(Message said) {
        boolean seated = at().filter(open -> !open.session().locked()).isPresent();
        boolean asks = seated && Restorer.mends(new Refusal("", said)) && damaged.compareAndSet(false, true);
        return asks ? new Effect.PopUp(Damage.asked(said)) : new Effect.Tell(Effect.Tone.ERROR, said);
    }

    /** Tells the screen how far a job is, at most ten times a second. */
    private final class Watched implements Progress {
        private static final long APART_NANOSECONDS = 100_000_000;
        private static final long REST_NANOSECONDS = 20_000_000;

        private final long pane;
        private volatile Underway state;
        private volatile boolean cancelled;
        private long begun;
        private long told;

        Watched(long pane, Underway state) {
            this.pane = pane;
            this.state = state;
        }

        void begins() {
            begun = System.nanoTime();
            told = begun;
        }

        void cancel() {
            cancelled = true;
        }

        @Override
        public void done(long units, long all) {
            while (state.quiet() && !cancelled && hands.typing.getAsBoolean()) {
                LockSupport.parkNanos(REST_NANOSECONDS);
            }
            long now = System.nanoTime();
            if (now - told > APART_NANOSECONDS) {
                told = now;
                state = state.at(Underway.Reach.after((now - begun) / 1e9, units, all));
                tell();
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
