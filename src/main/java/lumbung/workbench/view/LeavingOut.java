package lumbung.workbench.view;

import java.util.function.BiFunction;
import lumbung.care.today.Dismissing;
import lumbung.care.today.Today;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Leaves somebody out of one of the day's lists; undo brings them back. */
public final class LeavingOut {
    private LeavingOut() {}

    /** Until tomorrow. */
    public static Effect today(Today.Line line) {
        return written((dismissing, desk) -> dismissing.until(line, desk.today()));
    }

    public static Effect forGood(Today.Line line) {
        return written((dismissing, desk) -> dismissing.forGood(line));
    }

    private static Effect written(BiFunction<Dismissing, Desk, Outcome<Message>> write) {
        return new Effect.Run((desk, progress) -> write.apply(new Dismissing(desk.ledger()), desk)
                .fold(
                        said -> Event.Wishes.of(new Effect.Tell(Effect.Tone.NEWS, said), new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }
}
