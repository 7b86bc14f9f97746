package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.CounterView;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.StandingsView;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions that take an order of somebody. */
final class OrderActions {
    private OrderActions() {}

    static List<Action> of() {
        return List.of(
                Action.onPerson("order", Keys.of("", "Ctrl+T F"), id -> new Effect.Open(CounterView.of(id)))
                        .needing(Permission.KEEP_ORDERS),
                Action.onPerson("weekly", Keys.of("", "Ctrl+T V"), id -> new Effect.Open(StandingsView.adding(id)))
                        .needing(Permission.KEEP_ORDERS),
                new Action(
                                "usual",
                                Keys.of("F5", "Ctrl+T Y"),
                                (view, frame) -> Action.unless(repeats(view) || person(view) != 0, "noPerson"),
                                (view, frame) -> view instanceof Able.Repeats able
                                        ? able.again()
                                        : Step.to(view, new Effect.Open(CounterView.usual(person(view)))))
                        .needing(Permission.KEEP_ORDERS));
    }

    private static boolean repeats(View view) {
        return view instanceof Able.Repeats able && able.repeats();
    }

    private static long person(View view) {
        return view instanceof Able.OnPerson able && !(view instanceof Able.Repeats) ? able.personId() : 0;
    }
}
