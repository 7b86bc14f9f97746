package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.access.Clerk;
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
 * The locked screen: nothing but who may go on, and the PIN being typed. Esc does not leave it.
 *
 * @param clerks who may sit down, the one who locked on the cursor
 * @param typed the PIN
 * @param told the PIN that everybody here has and may know; empty outside the demo
 * @param wrong why it did not open
 */
public record LockView(
        ListWindow<LockView.Seat> clerks, TextField typed, Optional<String> told, Optional<Message> wrong)
        implements Able.Backs {
    private static final int WIDTH = 56;
    private static final int HEIGHT = 18;
    private static final int HEAD = 2;

    /** Somebody who may sit down. */
    record Seat(Clerk clerk, boolean asksPin) {}

    /** Who works here. */
    record Read(List<Seat> seats, int own, Optional<String> told) implements Event.Answer {}

    /** It did not open. */
    record Wrong(Message reason) implements Event.Answer {}

    public static LockView now() {
        return new LockView(ListWindow.of(List.of(), HEIGHT - 8), TextField.EMPTY, Optional.empty(), Optional.empty());
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
    public Step update(Event event) {
        if (event instanceof Read read) {
            ListWindow<Seat> all = ListWindow.of(read.seats, HEIGHT - 8);
            return Step.to(new LockView(all.moved(read.own), typed, read.told, wrong));
        }
        if (event instanceof Wrong no) {
            return Step.to(new LockView(clerks, TextField.EMPTY, told, Optional.of(no.reason)));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new LockView(clerks.sized(Math.min(HEIGHT, sized.rows()) - 8), typed, told, wrong));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(new LockView(clerks, typed.pasted(pasted.text()), told, Optional.empty()));
        }
        return event instanceof Event.Typed key ? typed(key.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return clerks.current().map(this::sitDown).orElse(Step.to(this));
        }
        if (key.is(Key.UP) || key.is(Key.DOWN)) {
            return Step.to(new LockView(clerks.typed(key), TextField.EMPTY, told, Optional.empty()));
        }
        return Step.to(new LockView(clerks, typed.typed(key), told, Optional.empty()));
    }

    private Step sitDown(Seat seat) {
        String pin = typed.text();
        return Step.to(this, new Effect.Run((desk, progress) -> {
            Outcome<Session> seated = desk.session().seats().seat(seat.clerk, pin);
            if (seated.isDone()
                    && seated.get().clerk().id() != desk.session().clerk().id()) {
                left(desk);
            }
            return seated.<Event.Answer>fold(
                    session -> Event.Wishes.of(
                            new Effect.Close(), new Effect.Seat(session, Bounds.of(session)), new Effect.Changed()),
                    refusal -> new Wrong(refusal.reason()));
        }));
    }

    /** Whoever sat here has seen all that was done; one who never showed a PIN was not here. */
    private static void left(Desk desk) {
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
        return Step.to(new LockView(clerks, TextField.EMPTY, told, Optional.empty()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.clear();
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.min(canvas.height(), clerks.rows().size() + 7);
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 3, width, height)
                .box(scene.say("access.lock.title"));
        box.put(0, 0, Ink.DIM, scene.say("access.lock.who"));
        for (int at = clerks.place().top(); at < clerks.bottom(); at++) {
            int row = HEAD + at - clerks.place().top() - 1;
            boolean chosen = clerks.isCursor(at);
            Clerk clerk = clerks.rows().get(at).clerk;
            box.put(0, row, Ink.FOCUS, chosen ? ">" : "");
            box.put(2, row, chosen ? Ink.FOCUS : Ink.TEXT, clerk.name(), box.width() - 20);
            box.putRight(box.width(), row, Ink.DIM, scene.texts().of(Rights.duty(clerk.duty())));
        }
        ask(box.part(0, box.height() - 3, box.width(), 3), scene);
    }

    private void ask(Canvas foot, Scene scene) {
        boolean asks = clerks.current().map(Seat::asksPin).orElse(false);
        String label = scene.say(asks ? "access.lock.pin" : "access.lock.enter");
        int column = foot.put(0, 0, Ink.TEXT, label) + 1;
        if (asks) {
            Dots.draw(typed, foot.part(column, 0, foot.width() - column, 1), scene.focused());
        } else if (scene.focused()) {
            foot.cursor(0, 0);
        }
        if (wrong.isPresent()) {
            foot.part(0, 1, foot.width(), 2).wrap(Ink.ERROR, scene.texts().of(wrong.get()));
        } else if (asks && told.isPresent()) {
            foot.put(0, 1, Ink.DIM, scene.say("access.lock.told", told.get()));
        }
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "quit");
    }
}
