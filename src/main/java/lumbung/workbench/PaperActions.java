package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.PrintView;
import lumbung.workbench.view.Printable;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions that bring things on paper. */
final class PaperActions {
    private PaperActions() {}

    static List<Action> of() {
        Action.Reach printable = (view, frame) -> Action.unless(paper(view).isPresent(), "notHere");
        return List.of(new Action(
                "print",
                Keys.of("Ctrl+P", ""),
                printable,
                (view, frame) -> Step.to(
                        view,
                        new Effect.Open(PrintView.of(
                                paper(view).orElseThrow(), frame.root().texts())))));
    }

    private static Optional<Printable> paper(View view) {
        if (view instanceof Able.Prints able) {
            return Optional.of(able.printable());
        }
        return view instanceof Able.OnPerson able && able.personId() != 0
                ? Optional.of(new Printable.OnePerson(able.personId()))
                : Optional.empty();
    }
}
