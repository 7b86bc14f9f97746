package lumbung.workbench;

import java.util.List;
import java.util.function.Function;
import lumbung.access.Permission;
import lumbung.care.today.Today;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.LeavingOut;
import lumbung.workbench.view.Step;

/** The actions on the lists that a day begins with. */
final class DayActions {
    private DayActions() {}

    static List<Action> of() {
        return List.of(
                leaving("notToday", Keys.of("", "Ctrl+T ."), LeavingOut::today),
                leaving("notThisPerson", Keys.of("", "Ctrl+T ,"), LeavingOut::forGood));
    }

    private static Action leaving(String id, Keys keys, Function<Today.Line, Effect> wish) {
        return new Action(
                        id,
                        keys,
                        (view, frame) -> Action.unless(
                                view instanceof Able.LeavesOut able
                                        && able.leavable().isPresent(),
                                "noReminder"),
                        (view, frame) -> ((Able.LeavesOut) view)
                                .leavable()
                                .map(line -> Step.to(view, wish.apply(line)))
                                .orElseGet(() -> Step.to(view)))
                .needing(Permission.KEEP_CARE);
    }
}
