package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.ClerksView;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.LockView;
import lumbung.workbench.view.PinView;

/** The actions on who is at work. */
final class ClerkActions {
    private ClerkActions() {}

    static List<Action> of() {
        return List.of(
                Action.of("lock", Keys.of("Ctrl+L", ""), Action.popUp(frame -> LockView.now())),
                Action.of("pin", Keys.of("", "Ctrl+T K"), Action.popUp(frame -> PinView.own())),
                Action.of("clerks", Keys.of("", "Ctrl+T C"), Action.wishing(new Effect.Open(ClerksView.start())))
                        .needing(Permission.MANAGE_CLERKS));
    }
}
