package lumbung.workbench;

import java.util.List;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Effect;

/** The actions on what was done, and on what passes from clerk to clerk. */
final class JournalActions {
    private JournalActions() {}

    static List<Action> of(Views views) {
        return List.of(
                Action.onPerson("history", Keys.of("", "Ctrl+T J"), id -> new Effect.Open(views.history(id))),
                Undoing.undo(),
                Undoing.redo(),
                Undoing.one(),
                Action.of("note", Keys.of("", "Ctrl+T N"), Action.popUp(frame -> views.note())));
    }
}
