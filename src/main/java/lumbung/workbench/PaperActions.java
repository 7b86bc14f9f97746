package lumbung.workbench;

import java.util.List;
import java.util.Map;
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
    /** What one must be allowed to besides. Names on any other paper leave the house as those in a file do. */
    private static final Map<Class<? extends Printable>, Permission> NEEDS = Map.of(
            Printable.Done.class, Permission.READ_CHANGES,
            Printable.Recovery.class, Permission.MANAGE_CLERKS,
            Printable.Rules.class, Permission.READ_PRICES,
            Printable.Reviewed.class, Permission.READ_INDICATORS,
            Printable.Slip.class, Permission.KEEP_CARE,
            Printable.Nota.class, Permission.READ_ORDERS,
            Printable.Pattern.class, Permission.READ_ORDERS);

    private PaperActions() {}

    static List<Action> of() {
        Action.Reach printable = (view, frame) -> paper(view)
                .map(what -> frame.root().standing().bounds().flatMap(bounds -> refusal(what, bounds)))
                .orElseGet(() -> Action.unless(false, "notHere"));
        Action print = new Action(
                "print",
                Keys.of("Ctrl+P", ""),
                printable,
                (view, frame) -> printing(paper(view).orElseThrow()).on(view, frame));
        return List.of(
                print,
                Action.of("sheets", Keys.of("", "Ctrl+T ["), Action.popUp(frame -> ReviewView.sheets()))
                        .needing(Permission.READ_INDICATORS),
                Action.of("books", Keys.of("", "Ctrl+T ]"), printing(new Printable.Shelf()))
                        .needing(Permission.KEEP_MEETINGS));
    }

    /** What asks how a paper is wanted. */
    static Action.Deed printing(Printable what) {
        return (view, frame) ->
                Step.to(view, new Effect.Open(PrintView.of(what, frame.root().texts())));
    }

    private static Optional<Message> refusal(Printable what, Bounds bounds) {
        Permission usual = what.papers().isEmpty() ? Permission.EXPORT : Permission.KEEP_MEETINGS;
        return bounds.rights()
                .refusal(NEEDS.getOrDefault(what.getClass(), usual))
                .map(Refusal::reason);
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
