package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Effect;

/** The actions on what was done, and on what passes from clerk to clerk. */
final class JournalActions {
    private JournalActions() {}

    static List<Action> of(Views views) {
        return List.of(
                Action.onPerson("history", Keys.of("", "Ctrl+T J"), id -> new Effect.Open(views.history(id)))
                        .needing(Permission.READ_PEOPLE),
                Undoing.undo().needing(Permission.EDIT_PEOPLE),
                Undoing.redo().needing(Permission.EDIT_PEOPLE),
                Undoing.one().needing(Permission.EDIT_PEOPLE),
                Action.of("note", Keys.of("", "Ctrl+T N"), Action.popUp(frame -> views.note()))
                        .needing(Permission.LEAVE_WORD));
    }
}
