package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.ErasingView;
import lumbung.workbench.view.PeopleView;
import lumbung.workbench.view.PrintView;
import lumbung.workbench.view.Printable;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** What a person may ask for, and the sheet for what was lost. Last, since it is seldom done and some of it for good. */
final class RightsActions {
    private RightsActions() {}

    static List<Action> of() {
        return List.of(
                new Action(
                                "copy",
                                Keys.of("", "Ctrl+T ="),
                                (view, frame) -> Action.unless(person(view) != 0, "noPerson"),
                                (view, frame) -> Step.to(view, printing(new Printable.Copy(person(view)), frame)))
                        .needing(Permission.COPY_PEOPLE),
                Action.of(
                                "breach",
                                Keys.of("", "Ctrl+T 0"),
                                (view, frame) -> Step.to(view, printing(new Printable.Lost(), frame)))
                        .needing(Permission.COPY_PEOPLE),
                Action.of(
                                "retention",
                                Keys.of("", "Ctrl+T 9"),
                                (view, frame) -> Step.to(view, new Effect.Open(PeopleView.asking("diam:ya"))))
                        .needing(Permission.ERASE_PEOPLE),
                Action.onPerson("erase", Keys.of("", "Ctrl+T !"), id -> new Effect.Open(ErasingView.of(id)))
                        .needing(Permission.ERASE_PEOPLE));
    }

    private static Effect printing(Printable what, Frame frame) {
        return new Effect.Open(PrintView.of(what, frame.root().texts()));
    }

    private static long person(View view) {
        return view instanceof Able.OnPerson able ? able.personId() : 0;
    }
}
