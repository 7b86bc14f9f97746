package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.BackupsView;
import lumbung.workbench.view.ClerksView;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.LockView;
import lumbung.workbench.view.PinView;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions on who is at work. */
final class ClerkActions {
    private ClerkActions() {}

    static List<Action> of() {
        return List.of(
                Action.of("lock", Keys.of("Ctrl+L", ""), ClerkActions::locked),
                Action.of("pin", Keys.of("", "Ctrl+T K"), Action.popUp(frame -> PinView.own())),
                Action.of("backups", Keys.of("", "Ctrl+T *"), Action.wishing(new Effect.Open(BackupsView.start())))
                        .needing(Permission.BACK_UP),
                Action.of("clerks", Keys.of("", "Ctrl+T C"), Action.wishing(new Effect.Open(ClerksView.start())))
                        .needing(Permission.MANAGE_CLERKS));
    }

    /** What holds for the whole cooperative. */
    static List<Action> settings(Views views) {
        return List.of(Action.of(
                        "settings",
                        Keys.of("", "Ctrl+T M"),
                        (view, frame) -> Step.to(view, new Effect.Open(views.settings())))
                .needing(Permission.SET_UP));
    }

    /** Over whatever is open; once is enough. */
    private static Step locked(View view, Frame frame) {
        return frame.covered() ? Step.to(view) : Step.to(view, new Effect.PopUp(LockView.now()));
    }
}
