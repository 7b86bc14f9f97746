package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import lumbung.workbench.view.Effect;

/** The state after an event, and what is left to be done outside of it. */
record Turn(Frame frame, List<Wish> wishes) {
    /** An effect, and the pane that wished for it. */
    record Wish(long pane, Effect effect) {}

    static Turn to(Frame frame) {
        return new Turn(frame, List.of());
    }

    Turn and(long pane, Effect effect) {
        List<Wish> more = new ArrayList<>(wishes);
        more.add(new Wish(pane, effect));
        return new Turn(frame, List.copyOf(more));
    }

    Turn with(Frame next) {
        return new Turn(next, wishes);
    }
}
