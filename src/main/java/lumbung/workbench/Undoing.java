package lumbung.workbench;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Progress;

/** Takes the newest operation back, or brings it back again, and says which it was. */
final class Undoing {
    private Undoing() {}

    static Event.Answer undo(Desk desk, Progress progress) {
        LongConsumer rows = done -> progress.done(done, 0);
        return desk.ledger().undoable().isEmpty()
                ? nothing("workbench.undo.nothing")
                : told("workbench.undo.done", desk.ledger().undo(OptionalLong.empty(), rows));
    }

    static Event.Answer redo(Desk desk, Progress progress) {
        LongConsumer rows = done -> progress.done(done, 0);
        return desk.ledger().redoable().isEmpty()
                ? nothing("workbench.redo.nothing")
                : told("workbench.redo.done", desk.ledger().redo(rows));
    }

    private static Event.Answer nothing(String key) {
        return Event.Wishes.of(new Effect.Tell(Effect.Tone.NEWS, Message.of(key)));
    }

    private static Event.Answer told(String key, Outcome<Operation> outcome) {
        return outcome.fold(
                done -> Event.Wishes.of(
                        new Effect.Tell(Effect.Tone.NEWS, Message.of(key, done.what())), new Effect.Changed()),
                refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason())));
    }
}
