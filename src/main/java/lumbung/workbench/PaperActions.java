package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.PrintView;
import lumbung.workbench.view.Printable;
import lumbung.workbench.view.ReviewView;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions that bring things on paper. */
final class PaperActions {
    private PaperActions() {}

    static List<Action> of() {
        Action.Reach printable = (view, frame) -> paper(view)
                .map(what -> frame.root().standing().bounds().flatMap(bounds -> refusal(what, bounds)))
                .orElseGet(() -> Action.unless(false, "notHere"));
        Action print = new Action(
                "print",
                Keys.of("Ctrl+P", ""),
                printable,
                (view, frame) -> Step.to(
                        view,
                        new Effect.Open(PrintView.of(
                                paper(view).orElseThrow(), frame.root().texts()))));
        return List.of(
                print,
                Action.of("sheets", Keys.of("", "Ctrl+T 3"), Action.popUp(frame -> ReviewView.sheets()))
                        .needing(Permission.READ_INDICATORS),
                Action.of(
                                "books",
                                Keys.of("", "Ctrl+T 4"),
                                (view, frame) -> Step.to(
                                        view,
                                        new Effect.Open(PrintView.of(
                                                new Printable.Shelf(),
                                                frame.root().texts()))))
                        .needing(Permission.KEEP_MEETINGS));
    }

    /** Names on paper leave the house as those in a file do; what was done may be printed by who may read it. */
    private static Optional<Message> refusal(Printable what, Bounds bounds) {
        Permission needed = what instanceof Printable.Done
                ? Permission.READ_CHANGES
                : what instanceof Printable.Recovery ? Permission.MANAGE_CLERKS : permission(what);
        return bounds.rights().refusal(needed).map(Refusal::reason);
    }

    private static Permission permission(Printable what) {
        return what instanceof Printable.Rules
                ? Permission.READ_PRICES
                : what instanceof Printable.Reviewed
                        ? Permission.READ_INDICATORS
                        : what instanceof Printable.Nota || what instanceof Printable.Pattern
                                ? Permission.READ_ORDERS
                                : what.papers().isEmpty() ? Permission.EXPORT : Permission.KEEP_MEETINGS;
    }

    private static Optional<Printable> paper(View view) {
        if (view instanceof Able.Prints able) {
            return Optional.of(able).filter(Able.Prints::prints).map(Able.Prints::printable);
        }
        return view instanceof Able.OnPerson able && able.personId() != 0
                ? Optional.of(new Printable.OnePerson(able.personId()))
                : Optional.empty();
    }
}
