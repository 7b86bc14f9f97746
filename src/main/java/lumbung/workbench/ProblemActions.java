package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.AttentionView;
import lumbung.workbench.view.Checking;
import lumbung.workbench.view.Deleting;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions on what needs a look, and on what is to go. */
final class ProblemActions {
    private ProblemActions() {}

    static List<Action> of() {
        return List.of(
                Action.of("attention", Keys.of("F8", ""), (view, frame) -> visit(view, 1))
                        .needing(Permission.READ_PEOPLE),
                Action.of("attention.back", Keys.of("| Shift+F8", "Ctrl+T S"), (view, frame) -> visit(view, -1))
                        .needing(Permission.READ_PEOPLE),
                new Action(
                                "delete",
                                Keys.of("| Delete", "Ctrl+T H"),
                                (view, frame) -> view instanceof Able.Deletes able
                                        ? Action.unless(able.deletes(), "nothingHere")
                                        : Action.unless(deleting(view).isPresent(), "noPerson"),
                                (view, frame) -> view instanceof Able.Deletes able
                                        ? able.delete()
                                        : Step.to(view, deleting(view).orElseThrow()))
                        .needing(Permission.REMOVE_PEOPLE));
    }

    /** Those marked; where nobody is, what is under the cursor. */
    private static Optional<Effect> deleting(View view) {
        if (view instanceof Able.Chooses able && !able.marked().isEmpty()) {
            return Optional.of(Deleting.asking(able.marked()));
        }
        return Action.subject(view).map(Deleting::asking);
    }

    /** In the list of problems the cursor goes on; elsewhere the next one opens. */
    private static Step visit(View view, int by) {
        return view instanceof AttentionView list ? list.visit(by) : Step.to(view, Checking.visit(by));
    }
}
