package lumbung.workbench.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import lumbung.register.Business;

/** The member businesses to choose from, by name. */
final class Shops {
    private Shops() {}

    static List<Business> of(Desk desk) {
        return desk.people().directory().businesses().stream()
                .sorted(Comparator.comparing(Business::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * An item each.
     *
     * @param then what the view that asks is told
     */
    static List<Choice.Item> items(Desk desk, Function<Business, Event.Answer> then) {
        return of(desk).stream()
                .map(it -> new Choice.Item(
                        (char) 0, Strip.literal(it.name()), "", List.of(new Effect.Hear(then.apply(it)))))
                .toList();
    }
}
