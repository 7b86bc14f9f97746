package lumbung.workbench;

import java.util.Optional;
import java.util.OptionalLong;
import lumbung.journal.Operation;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Reversal;
import lumbung.workbench.view.Step;

/** Taking back and bringing back, as the action table has it. */
final class Undoing {
    private Undoing() {}

    /** The newest that stands. */
    static Action undo() {
        return Action.of("undo", Keys.of("Ctrl+Z", ""), (view, frame) -> {
            OptionalLong about =
                    view instanceof Able.IsAbout able ? OptionalLong.of(able.subject()) : OptionalLong.empty();
            return Step.to(view, new Effect.Run((desk, progress) -> Reversal.newest(desk, about)));
        });
    }

    static Action redo() {
        Effect again = new Effect.Work(Message.of(Action.title("redo")), Reversal::again);
        return Action.of("redo", Keys.of("Ctrl+Y", ""), Action.wishing(again));
    }

    /** The one under the cursor. */
    static Action one() {
        Action.Reach reach = (view, frame) -> view instanceof Able.TakesBack able
                ? Action.unless(able.operation().filter(Operation::reversible).isPresent(), "noUndo")
                : Action.unless(false, "notHere");
        return new Action("undoThis", Keys.of("", "Ctrl+T Z"), reach, (view, frame) -> {
            Optional<Operation> found = view instanceof Able.TakesBack able ? able.operation() : Optional.empty();
            return found.map(it -> Step.to(view, Reversal.ask(it))).orElse(Step.to(view));
        });
    }
}
