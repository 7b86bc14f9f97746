package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.access.Clerk;
import lumbung.journal.Change;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * What was done, the newest first; Enter takes one operation back.
 *
 * @param subject the person whose history it is, 0 for everything
 * @param list the operations with who did them
 * @param known whether they have been read
 */
public record ChangesView(long subject, ListWindow<ChangesView.Done> list, boolean known) implements View {
    private static final int HEAD = 2;
    private static final int MOST = 200;

    /** An operation and who did it. */
    record Done(Operation operation, String who) {}

    /** What was read. */
    record Read(List<Done> all) implements Event.Answer {}

    public static ChangesView start() {
        return of(0);
    }

    /** The history of one person. */
    public static ChangesView of(long subject) {
        return new ChangesView(subject, ListWindow.of(List.of(), 10), false);
    }

    @Override
    public Object key() {
        return "changes " + subject;
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return subject == 0 ? Optional.empty() : Optional.of(Bookmark.of("history", subject));
    }

    @Override
    public Message name() {
        return Message.of(subject == 0 ? "workbench.place.changes" : "workbench.action.history");
    }

    @Override
    public List<Effect> opened() {
        return List.of(read(subject));
    }

    private static Effect read(long subject) {
        return new Effect.Run((desk, progress) -> {
            Map<Long, String> names = new HashMap<>();
            for (Clerk clerk : desk.session().clerks().all()) {
                names.put(clerk.id(), clerk.name());
            }
            List<Done> all = new ArrayList<>();
            for (Operation operation : operations(desk.ledger(), subject)) {
                all.add(new Done(operation, names.getOrDefault(operation.clerkId(), "")));
            }
            return new Read(List.copyOf(all));
        });
    }

    private static List<Operation> operations(Ledger ledger, long subject) {
        if (subject == 0) {
            return ledger.recent(MOST);
        }
        List<Operation> all = new ArrayList<>();
        List<Change> changes = ledger.history(subject);
        long last = 0;
        for (int at = changes.size() - 1; at >= 0 && all.size() < MOST; at--) {
            long id = changes.get(at).operationId();
            if (id != last) {
                ledger.operation(id).ifPresent(all::add);
                last = id;
            }
        }
        return all;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(new ChangesView(
                    subject, ListWindow.of(read.all, list.place().height()), true));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read(subject));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new ChangesView(subject, list.sized(sized.rows() - HEAD), known));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(new ChangesView(subject, list.pointed(clicked.row() - HEAD), known));
        }
        if (event instanceof Event.Typed typed) {
            boolean enter = typed.key().is(Key.ENTER) && list.current().isPresent();
            return enter ? ask() : Step.to(new ChangesView(subject, list.typed(typed.key()), known));
        }
        return Step.to(this);
    }

    private Step ask() {
        Operation operation = list.current().orElseThrow().operation();
        Message title = Message.of("workbench.action.undo");
        Effect undo = new Effect.Work(
                title,
                (desk, progress) -> desk.ledger()
                        .undo(OptionalLong.of(operation.id()), rows -> progress.done(rows, 0))
                        .fold(
                                done -> Event.Wishes.of(
                                        new Effect.Tell(
                                                Effect.Tone.NEWS, Message.of("workbench.undo.done", done.what())),
                                        new Effect.Changed()),
                                refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
        Choice.Item take = new Choice.Item('U', Message.of("workbench.changes.undo"), "", List.of(undo));
        Choice.Item leave = new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of());
        return Step.to(this, new Effect.PopUp(Choice.of(operation.what(), List.of(take, leave))));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(name()));
        canvas.rule(1);
        for (int at = list.place().top(); at < list.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - list.place().top(), canvas.width() - 2, 1);
            row(row, list.rows().get(at), list.isCursor(at), scene);
        }
        if (known && list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("workbench.home.nothing"));
        }
    }

    private static void row(Canvas row, Done done, boolean chosen, Scene scene) {
        boolean gone = done.operation.undoneBy() != 0;
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        Ink ink = chosen ? Ink.FOCUS : gone ? Ink.DIM : Ink.TEXT;
        String what = scene.texts().of(done.operation.what());
        row.put(2, 0, ink, gone ? what + "  " + scene.say("workbench.changes.undone") : what, row.width() - 42);
        row.put(row.width() - 38, 0, Ink.DIM, done.who, 10);
        row.putRight(row.width(), 0, Ink.DIM, scene.say("workbench.moment", done.operation.at()));
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.changes"));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.choose");
    }

    @Override
    public List<String> reminders() {
        return List.of("help", "open", "undo", "redo", "windows", "menu");
    }
}
