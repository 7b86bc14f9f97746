package lumbung.workbench;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/**
 * Something one can do, the only place where a key gets its meaning.
 *
 * @param id its name in texts, keymaps and reminders
 * @param keys how to reach it
 * @param reach where it makes sense
 * @param deed what it does to what the keyboard is on
 */
record Action(String id, Keys keys, Reach reach, Deed deed) {
    /** What an action does: to the view under the keyboard, given the whole frame to look at. */
    @FunctionalInterface
    interface Deed {
        Step on(View view, Frame frame);
    }

    /** Whether an action makes sense, and why not. */
    @FunctionalInterface
    interface Reach {
        Optional<Message> whyNot(View view, Frame frame);
    }

    static final Reach ANYWHERE = (view, frame) -> Optional.empty();

    /** The text key of what it is called. */
    String title() {
        return "workbench.action.".concat(id);
    }

    Optional<Message> whyNot(Frame frame) {
        return reach.whyNot(frame.under().view(), frame);
    }

    /** An action that has one effect and leaves the view as it is. */
    static Deed wishing(Effect effect) {
        return (view, frame) -> Step.to(view, effect);
    }
}
