package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.access.Clerk;
import lumbung.access.Pins;
import lumbung.access.Rights;
import lumbung.access.Session;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * The locked screen: nothing but who may go on, found by the letters of the name, and then the PIN. Esc goes back to the
 * names, and does not leave it.
 *
 * @param clerks who may sit down, the one who locked on the cursor
 * @param pin what is typed of the PIN, once somebody is chosen
 * @param told the PIN that everybody here has and may know; empty outside the demo
 * @param wrong why it did not open
 */
public record LockView(
        Narrowing<LockView.Seat> clerks, Optional<TextField> pin, Optional<String> told, Optional<Message> wrong)
        implements Able.Backs, Able.Seeks {
    private static final int WIDTH = 56;
    private static final int HEIGHT = 18;
    private static final int HEAD = 2;
    /** For an officer who forgot the own sentence. */
    private static final int FORGOT = Key.F1 - 3;

    /** Somebody who may sit down. */
    record Seat(Clerk clerk, boolean asksPin) {}

    /** Who works here. */
    record Read(List<Seat> seats, int own, Optional<String> told) implements Event.Answer {}

    /** It did not open. */
    record Wrong(Message reason) implements Event.Answer {}

    /** Somebody sits down. */
    record Opened(Session session, Bounds bounds) implements Event.Answer {}

    public static LockView now() {
        return new LockView(Narrowing.of(List.of(), HEIGHT - 8), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.lock");
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> read(desk.session())));
    }

    private static Read read(Session session) {
        List<Seat> seats = new ArrayList<>();
        int own = 0;
        for (Clerk clerk : session.clerks().all()) {
            if (clerk.works()) {
                own = clerk.id() == session.clerk().id() ? seats.size() : own;
                seats.add(new Seat(clerk, session.seats().pins().has(clerk)));
            }
        }
        return new Read(List.copyOf(seats), own, session.seats().told());
    }

    @Override
    public SpeedSearch search() {
        return clerks.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(clerks.seeking(next, (seat, scene) -> seat.clerk.name()));
    }

    @Override
    public boolean showsSearch() {
        return true;
    }

    /** Once somebody is chosen letters are the PIN's; a digit is at once, since no name has one. */
    @Override
    public Optional<View> sought(Event event, Scene scene) {
        boolean digit = event instanceof Event.Typed typed
                && typed.key().types()
                && Character.isDigit(typed.key().code());
        return pin.isPresent() || (digit && !search().open())
                ? Optional.empty()
                : Able.Seeks.super.sought(event, scene);
    }

    @Override
    public boolean discards() {
        return pin.isPresent() || Able.Seeks.super.discards();
    }

    @Override
    public Step discard() {
        return pin.isPresent() ? Step.to(asking(TextField.EMPTY)) : Able.Seeks.super.discard();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            Narrowing<Seat> all = Narrowing.of(read.seats, clerks.list().place().height());
            return Step.to(new LockView(all.moved(read.own), pin, read.told, wrong));
        }
        if (event instanceof Wrong no) {
            return Step.to(new LockView(clerks, Optional.of(TextField.EMPTY), told, Optional.of(no.reason)));
        }
        if (event instanceof Opened opened) {
            return Step.to(this, open(opened.session, opened.bounds));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new LockView(clerks.sized(Math.min(HEIGHT, sized.rows()) - 8), pin, told, wrong));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(pin.map(it -> asking(it.pasted(pasted.text()))).orElse(this));
        }
        return event instanceof Event.Typed key ? typed(key.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(FORGOT) && forgets()) {
            return Step.to(
                    this, new Effect.PopUp(RecoverView.of(clerks.current().orElseThrow().clerk)));
        }
        if (key.is(Key.ENTER)) {
            boolean asks =
                    pin.isEmpty() && clerks.current().filter(Seat::asksPin).isPresent();
            return asks
                    ? Step.to(asking(TextField.EMPTY))
                    : clerks.current().map(this::sitDown).orElse(Step.to(this));
        }
        return Step.to(
                key.is(Key.UP) || key.is(Key.DOWN)
                        ? with(clerks.typed(key))
                        : asking(pin.orElse(TextField.EMPTY).typed(key)));
    }

    /** The PIN of whoever is under the cursor. */
    private LockView asking(TextField typed) {
        boolean asks =
                !typed.isEmpty() || clerks.current().filter(Seat::asksPin).isPresent();
        return new LockView(clerks, asks ? Optional.of(typed) : Optional.empty(), told, Optional.empty());
    }

    /** Whether an officer is asked, who may have a code to get back in with. */
    private boolean forgets() {
        return pin.isPresent()
                && clerks.current()
                        .filter(it -> it.clerk.duty() == Clerk.Duty.OFFICER)
                        .isPresent();
    }

    /** Another one is meant. */
    private LockView with(Narrowing<Seat> other) {
        return new LockView(other, Optional.empty(), told, Optional.empty());
    }

    private Step sitDown(Seat seat) {
        String typed = pin.map(TextField::text).orElse("");
        return Step.to(this, new Effect.Run((desk, progress) -> {
            Outcome<Session> seated = desk.session().seats().seat(seat.clerk, typed);
            return seated.<Event.Answer>fold(
                    session -> {
                        left(desk, session);
                        List<Effect> effects = new ArrayList<>(List.of(open(session, Bounds.of(session))));
                        if (seat.asksPin && told.isEmpty() && Pins.asksSentence(seat.clerk, typed)) {
                            effects.add(new Effect.Tell(Effect.Tone.WARNING, Message.of("access.lock.sentence")));
                        }
                        return new Event.Wishes(effects);
                    },
                    refusal -> new Wrong(refusal.reason()));
        }));
    }

    private static Effect[] open(Session session, Bounds bounds) {
        return new Effect[] {new Effect.Close(), new Effect.Seat(session, bounds), new Effect.Changed()};
    }

    /** Whoever sat here has seen all that was done; one who never showed a PIN was not here. */
    static void left(Desk desk, Session next) {
        if (next.clerk().id() == desk.session().clerk().id()) {
            return;
        }
        desk.editing().leave();
        if (!desk.session().locked()) {
            desk.session().handover().leave(desk.session().clerk().id());
        }
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public boolean wantsBack() {
        return true;
    }

    @Override
    public Step back() {
        return Step.to(with(clerks));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.clear();
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.min(canvas.height(), clerks.all().size() + 7);
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 3, width, height)
                .box(scene.say("access.lock.title"));
        box.put(0, 0, Ink.DIM, scene.say("access.lock.who"));
        ListWindow<Seat> list = clerks.list();
        list.draw(box.part(0, HEAD - 1, box.width(), box.height()), (row, at) -> {
            boolean chosen = list.isCursor(at);
            Clerk clerk = list.rows().get(at).clerk;
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            Canvas name = row.part(2, 0, row.width() - 20, 1);
            Marked.draw(name, chosen ? Ink.FOCUS : Ink.TEXT, clerk.name(), search().marks(clerk.name()));
            row.putRight(row.width(), 0, Ink.DIM, scene.texts().of(Rights.duty(clerk.duty())));
        });
        ask(box.part(0, box.height() - 3, box.width(), 3), scene);
    }

    private void ask(Canvas foot, Scene scene) {
        Optional<Seat> seat = clerks.current();
        if (pin.isPresent() && seat.isPresent()) {
            int column = foot.put(
                            0,
                            0,
                            Ink.TEXT,
                            scene.say("access.lock.pin", seat.get().clerk.name()))
                    + 1;
            Dots.draw(pin.get(), foot.part(column, 0, foot.width() - column, 1), scene.focused());
        } else {
            int column = search().open() ? foot.put(0, 0, Ink.KEY, scene.say("find.speed")) + 1 : 0;
            search().field().draw(foot.part(column, 0, foot.width() - column, 1), scene.focused());
        }
        Canvas beneath = foot.part(0, 1, foot.width(), 2);
        if (wrong.isPresent()) {
            beneath.wrap(Ink.ERROR, scene.texts().of(wrong.get()));
        } else {
            beneath.wrap(Ink.DIM, hint(scene));
        }
    }

    private String hint(Scene scene) {
        if (clerks.list().isEmpty()) {
            return clerks.all().isEmpty() ? "" : scene.say("find.none");
        }
        if (pin.isPresent()) {
            return told.map(it -> scene.say("access.lock.told", it))
                    .orElseGet(() -> forgets() ? scene.say("access.lock.forgot") : "");
        }
        return scene.say(
                clerks.current().filter(Seat::asksPin).isPresent() ? "access.lock.choose" : "access.lock.enter");
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("access.lock.about"));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "help", "quit");
    }
}
