package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;

/** A view's answer to an event: what it is from now on, and what it wishes for. */
public record Step(View view, List<Effect> effects) {
    public static Step to(View view) {
        return new Step(view, List.of());
    }

    public static Step to(View view, Effect... effects) {
        return new Step(view, List.of(effects));
    }

    public Step and(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return new Step(view, List.copyOf(more));
    }
}
