package lumbung.workbench.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import lumbung.access.Clerk;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Taking an operation back and bringing it back again: whose it is, from when, and what stands in the way. */
public final class Reversal {
    private static final Duration LONG_AGO = Duration.ofHours(12);

    /** Of an operation no more entries than these are looked at. */
    private static final int MANY = 1_000;

    private Reversal() {}

    /**
     * Takes the newest operation that stands back; asks first where it is another's, from long ago, or about something else.
     *
     * @param about what is looked at; empty where it may be about anything
     */
    public static Event.Answer newest(Desk desk, OptionalLong about) {
        Optional<Operation> found = desk.ledger().undoable();
        if (found.isEmpty()) {
            boolean settled = !desk.ledger().recent(1).isEmpty();
            return tell(Effect.Tone.NEWS, Message.of(settled ? "history.undo.ground" : "workbench.undo.nothing"));
        }
        Operation operation = found.get();
        boolean old =
                operation.at().plus(LONG_AGO).isBefore(desk.session().clock().instant());
        boolean own = operation.clerkId() == desk.session().clerk().id();
        return Event.Wishes.of(
                own && !old && isAbout(operation, about, desk)
                        ? work(operation)
                        : new Effect.PopUp(asking(operation, desk)));
    }

    private static boolean isAbout(Operation operation, OptionalLong about, Desk desk) {
        return about.isEmpty()
                || desk.ledger().entries(operation, MANY).stream()
                        .anyMatch(it -> it.row().subject() == about.getAsLong());
    }

    /** Takes a chosen operation back, once more asked for. */
    public static Effect ask(Operation operation) {
        return new Effect.Run((desk, progress) -> Event.Wishes.of(new Effect.PopUp(asking(operation, desk))));
    }

    private static Choice asking(Operation operation, Desk desk) {
        Message head = Message.of("history.undo.ask", operation.what());
        Message take = Message.of("history.undo.take", who(operation, desk), operation.at());
        return Choice.of(
                head,
                List.of(
                        new Choice.Item('U', take, "", List.of(work(operation))),
                        new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of())));
    }

    private static String who(Operation operation, Desk desk) {
        return desk.session().clerks().all().stream()
                .filter(clerk -> clerk.id() == operation.clerkId())
                .map(Clerk::name)
                .findFirst()
                .orElse("Lumbung");
    }

    private static Effect work(Operation operation) {
        Message title = Message.of("history.undo.working", operation.what());
        return new Effect.Work(title, (desk, progress) -> undo(operation, desk, progress));
    }

    private static Event.Answer undo(Operation operation, Desk desk, Progress progress) {
        OptionalLong wanted = OptionalLong.of(operation.id());
        return cancellable(() -> {
            Outcome<Operation> outcome =
                    desk.ledger().undo(wanted, rows(progress, operation.range().count()));
            return outcome.fold(
                    done -> told("workbench.undo.done", named(operation, desk)),
                    refusal -> refused(operation, refusal.reason(), desk));
        });
    }

    private static Message named(Operation operation, Desk desk) {
        boolean own = operation.clerkId() == desk.session().clerk().id();
        Instant now = desk.session().clock().instant();
        if (own && !operation.at().plus(LONG_AGO).isBefore(now)) {
            return operation.what();
        }
        return Message.of("history.undo.whose", operation.what(), who(operation, desk), operation.at());
    }

    /** What the refusal names can be looked at where it stands. */
    private static Event.Answer refused(Operation operation, Message reason, Desk desk) {
        Optional<Operation> obstacle = operation.reversible() ? desk.ledger().obstacle(operation) : Optional.empty();
        if (obstacle.isEmpty()) {
            return tell(Effect.Tone.WARNING, reason);
        }
        List<Choice.Item> items = new ArrayList<>();
        Effect look = new Effect.Open(ChangesView.at(obstacle.get().id()));
        items.add(new Choice.Item(
                'L', Message.of("history.undo.obstacle", obstacle.get().what()), "", List.of(look)));
        items.add(new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of()));
        Message head = Message.of("history.undo.blocked");
        return Event.Wishes.of(new Effect.PopUp(Choice.of(head, items)));
    }

    /** Brings back what was undone last. */
    public static Event.Answer again(Desk desk, Progress progress) {
        Optional<Operation> undone = desk.ledger().redoable();
        if (undone.isEmpty()) {
            return tell(Effect.Tone.NEWS, Message.of("workbench.redo.nothing"));
        }
        long all = undone.get().range().count();
        return cancellable(() -> desk.ledger()
                .redo(rows(progress, all))
                .fold(
                        done -> told("workbench.redo.done", done.what()),
                        refusal -> tell(Effect.Tone.WARNING, refusal.reason())));
    }

    private interface Deed {
        Event.Answer carryOut();
    }

    private static Event.Answer cancellable(Deed deed) {
        try {
            return deed.carryOut();
        } catch (CancellationException stopped) {
            return tell(Effect.Tone.NEWS, Message.of("history.undo.stopped"));
        }
    }

    private static LongConsumer rows(Progress progress, long all) {
        return done -> {
            progress.done(done, all);
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        };
    }

    private static Event.Answer told(String key, Message what) {
        return Event.Wishes.of(new Effect.Tell(Effect.Tone.NEWS, Message.of(key, what)), new Effect.Changed());
    }

    private static Event.Answer tell(Effect.Tone tone, Message text) {
        return Event.Wishes.of(new Effect.Tell(tone, text));
    }
}
