package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.AttentionView;
import lumbung.workbench.view.Checking;
import lumbung.workbench.view.Deleting;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions on what needs a look, and on what is to go. */
final class ProblemActions {
    private ProblemActions() {}

    static List<Action> of(Views views) {
        return List.of(
                Action.of("attention", Keys.of("F8", ""), (view, frame) -> visit(view, 1))
                        .needing(Permission.READ_PEOPLE),
                Action.of("attention.back", Keys.of("| Shift+F8", "Ctrl+T S"), (view, frame) -> visit(view, -1))
                        .needing(Permission.READ_PEOPLE),
                delete(views));
    }

    /** What stands under the cursor, or the person there. */
    private static Action delete(Views views) {
        Action person = Action.onPerson(
                "delete", Keys.of("| Delete", "Ctrl+T H"), id -> Deleting.asking(id, views::person))
                .needing(Permission.REMOVE_PEOPLE);
        Action.Reach reach = (view, frame) -> view instanceof Able.Deletes able
                ? Action.unless(able.deletes(), "nothingHere")
                : person.reach().whyNot(view, frame);
        return new Action(
                person.id(),
                person.keys(),
                reach,
                (view, frame) -> view instanceof Able.Deletes able
                        ? able.delete()
                        : person.deed().on(view, frame));
    }

    /** In the list of problems the cursor goes on; elsewhere the next one opens. */
    private static Step visit(View view, int by) {
        return view instanceof AttentionView list ? list.visit(by) : Step.to(view, Checking.visit(by));
    }
}
