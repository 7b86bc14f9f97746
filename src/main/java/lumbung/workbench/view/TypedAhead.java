package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed before there was a form to type it into: a fast clerk need not wait for the disk.
 *
 * @param events in the order in which they came
 */
record TypedAhead(List<Event> events) {
    static final TypedAhead NOTHING = new TypedAhead(List.of());

    TypedAhead and(Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new TypedAhead(List.copyOf(more));
    }

    /** The view as if all of it had come only now. */
    Step into(View view) {
        View now = view;
        List<Effect> effects = new ArrayList<>();
        for (Event event : events) {
            Step step = now.update(event);
            now = step.view();
            effects.addAll(step.effects());
        }
        return new Step(now, List.copyOf(effects));
    }
}
