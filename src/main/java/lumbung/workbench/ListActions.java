package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Step;

/** The actions on lists of people: their order, and changing many at once. */
final class ListActions {
    private ListActions() {}

    static List<Action> of(Views views) {
        Action.Reach chosen = (view, frame) -> Action.unless(
                view instanceof Able.Chooses able && !able.chosen().isEmpty(), "noPerson");
        return List.of(
                Action.on("sort", Keys.of("", "Ctrl+T O"), Able.Sorts.class, Able.Sorts::sort),
                new Action("batch", Keys.of("", "Ctrl+T G"), chosen, (view, frame) -> {
                            Able.Chooses able = (Able.Chooses) view;
                            return Step.to(view, new Effect.Open(views.changing(able.chosen())));
                        })
                        .needing(Permission.EDIT_PEOPLE));
    }
}
