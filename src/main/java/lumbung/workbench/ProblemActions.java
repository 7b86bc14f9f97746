package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
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
                Action.onPerson("delete", Keys.of("| Delete", "Ctrl+T H"), id -> Deleting.asking(id, views::person))
                        .needing(Permission.REMOVE_PEOPLE));
    }

    /** In the list of problems the cursor goes on; elsewhere the next one opens. */
    private static Step visit(View view, int by) {
        return view instanceof AttentionView list ? list.visit(by) : Step.to(view, Checking.visit(by));
    }
}
