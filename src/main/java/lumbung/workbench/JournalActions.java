package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.workbench.view.Effect;

/** The actions on what was done. */
final class JournalActions {
    private JournalActions() {}

    static List<Action> of(Views views) {
        return List.of(
                Action.onPerson("history", Keys.of("", "Ctrl+T J"), id -> new Effect.Open(views.history(id))),
                Action.of("undo", Keys.of("Ctrl+Z", ""), Action.wishing(new Effect.Work(title("undo"), Undoing::undo)))
                        .needing(Permission.EDIT_PEOPLE),
                Action.of("redo", Keys.of("Ctrl+Y", ""), Action.wishing(new Effect.Work(title("redo"), Undoing::redo)))
                        .needing(Permission.EDIT_PEOPLE));
    }

    private static Message title(String id) {
        return Message.of(Action.title(id));
    }
}
