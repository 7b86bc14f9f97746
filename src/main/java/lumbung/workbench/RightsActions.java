package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.ErasingView;
import lumbung.workbench.view.PeopleView;
import lumbung.workbench.view.PrintView;
import lumbung.workbench.view.Printable;
import lumbung.workbench.view.Step;

/** What a person may ask for, and the sheet for what was lost. Last, since it is seldom done and some of it for good. */
final class RightsActions {
    private RightsActions() {}

    static List<Action> of() {
        return List.of(
                Action.onPerson(
                                "copy",
                                Keys.of("", "Ctrl+T ="),
                                (person, texts) -> new Effect.Open(PrintView.of(new Printable.Copy(person), texts)))
                        .needing(Permission.COPY_PEOPLE),
                Action.of("breach", Keys.of("", "Ctrl+T )"), PaperActions.printing(new Printable.Lost()))
                        .needing(Permission.COPY_PEOPLE),
                Action.of(
                                "retention",
                                Keys.of("", "Ctrl+T ("),
                                (view, frame) -> Step.to(view, new Effect.Open(PeopleView.asking("diam:ya"))))
                        .needing(Permission.ERASE_PEOPLE),
                Action.onPerson("erase", Keys.of("", "Ctrl+T !"), id -> new Effect.Open(ErasingView.of(id)))
                        .needing(Permission.ERASE_PEOPLE));
    }
}
