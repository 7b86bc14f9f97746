package lumbung.workbench;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import lumbung.access.Safekeeping;
import lumbung.access.Session;
import lumbung.backup.Restorer;
import lumbung.backup.Step;
import lumbung.backup.Watch;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.message.Trouble;
import lumbung.workbench.view.Checking;
import lumbung.workbench.view.Copying;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Errand;
import lumbung.workbench.view.View;

/** A register on the workbench, from its opening to its closing. */
final class Sitting implements AutoCloseable {
    private final App app;
    private final CompletableFuture<Outcome<Desk>> desk = new CompletableFuture<>();

    /** Keeps how things stand, once it is known for whom. */
    private final Queue<Remembering> remembering = new ConcurrentLinkedQueue<>();

    private final Crew crew;

    Sitting(App app) {
        this.app = app;
        Crew.Hands hands = new Crew.Hands(hand("moments"), hand("whiles"), hand("quiets"), app::typing);
        this.crew = new Crew(desk, hands, app);
    }

    /**
     * Begins to open the register, on another thread, and lets the views begin their work.
     *
     * @param seated what the screens need of a session
     */
    void begin(Supplier<Outcome<Session>> opener, Function<Session, Desk> seated) {
        crew.moment(() -> open(opener, seated));
        app.begin(crew);
    }

    /**
     * How a register was left.
     *
     * @param closed why it could not be opened, if it could not
     * @param yielded what it was left for
     * @param backup why no backup was made, if one should have been
     */
    record Left(Optional<Refusal> closed, Optional<Errand> yielded, Optional<Refusal> backup) {
        /** Whether a passphrase is asked for. */
        boolean isSealed() {
            return closed.filter(it -> it.reason().key().equals("store.open.sealed"))
                    .isPresent();
        }

        /** Whether something is to be done before it is opened again. */
        boolean comesBack() {
            return yielded.isPresent()
                    || isSealed()
                    || closed.filter(Restorer::mends).isPresent();
        }
    }

    /** Until somebody leaves. */
    Left stay() throws InterruptedException {
        app.run();
        crew.leave();
        Optional<Refusal> closed =
                desk.isDone() ? desk.join().fold(done -> Optional.empty(), Optional::of) : Optional.empty();
        return new Left(closed, app.yielded(), crew.at().flatMap(this::parting));
    }

    /** What is left to do where the disk is still there. */
    private Optional<Refusal> parting(Desk at) {
        try {
            leave(at);
            return locks() ? Optional.empty() : keep(at);
        } catch (RuntimeException e) {
            return Optional.of(new Refusal("", Trouble.in(e).orElseThrow(() -> e)));
        }
    }

    /** Whether it is about to be encrypted: a copy made now would go to the stick in clear. */
    private boolean locks() {
        return app.yielded().filter(Errand.Encrypt.class::isInstance).isPresent();
    }

    /** The last backup of a day's work; nothing where nothing was changed. */
    private Optional<Refusal> keep(Desk at) {
        Set<Step> told = EnumSet.noneOf(Step.class);
        Watch watch = (step, done, of) -> {
            if (told.add(step)) {
                app.last(Message.of("backup.view.closing", step.said()));
            }
        };
        return new Safekeeping(at.session())
                .closing(watch)
                .fold(kept -> kept.flatMap(Safekeeping.Kept::failed), Optional::of);
    }

    /** Shows this and no register. */
    void rescue(View view) {
        app.begin(crew);
        app.show(view);
    }

    /** Until somebody leaves what is shown without a register. */
    void linger() throws InterruptedException {
        app.run();
    }

    /** Whoever sits there leaves, having seen all that was done. */
    private static void leave(Desk at) {
        at.editing().leave();
        if (!at.session().locked()) {
            at.session().handover().leave(at.session().clerk().id());
        }
    }

    private void open(Supplier<Outcome<Session>> opener, Function<Session, Desk> seated) {
        try {
            Outcome<Desk> opened = opener.get().map(seated);
            if (opened instanceof Outcome.Done<Desk> open) {
                app.opened(open.value().session(), this::comeBack);
            }
            opened.ifRefused(this::refuse);
            desk.complete(opened);
        } catch (RuntimeException | Error e) {
            Trouble.in(e).ifPresentOrElse(said -> refuse(new Refusal("", said)), () -> app.failed(e));
        }
    }

    private void refuse(Refusal why) {
        desk.complete(Outcome.refused(why));
        app.leave();
    }

    /** On a thread of its own: reading how things stood need not keep the first search waiting. */
    private void comeBack(Session session) {
        Remembering memory = new Remembering(session);
        remembering.add(memory);
        daemon(
                        () -> {
                            app.restore(memory.left(), session.today().toEpochDay(), memory::stands);
                            crew.run(0, Welcome::look);
                            crew.work(0, Checking.whole());
                            crew.work(0, Copying.daily());
                        },
                        "restoring")
                .start();
    }

    @Override
    public void close() {
        remembering.forEach(Remembering::close);
        if (desk.isDone() && desk.join() instanceof Outcome.Done<Desk> open) {
            open.value().session().close();
        }
    }

    private static ExecutorService hand(String name) {
        return Executors.newSingleThreadExecutor(work -> daemon(work, name));
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
