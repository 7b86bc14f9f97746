package lumbung.workbench;

import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Subject;
import lumbung.workbench.view.Able;
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

    private static final Reach ANYWHERE = (view, frame) -> Optional.empty();

    /** An action that always makes sense. */
    static Action of(String id, Keys keys, Deed deed) {
        return new Action(id, keys, ANYWHERE, deed);
    }

    /** An action on views that are able to. */
    static <T extends View> Action on(String id, Keys keys, Class<T> able, Function<T, Step> deed) {
        Reach reach = (view, frame) -> unless(able.isInstance(view), "notHere");
        return new Action(id, keys, reach, (view, frame) -> deed.apply(able.cast(view)));
    }

    /** An action on the person under the cursor. */
    static Action onPerson(String id, Keys keys, Function<Long, Effect> wish) {
        Reach reach = (view, frame) -> unless(person(view) != 0, "noPerson");
        return new Action(id, keys, reach, (view, frame) -> Step.to(view, wish.apply(person(view))));
    }

    /** The same for those who may. */
    Action needing(Permission permission) {
        Reach allowed = (view, frame) -> frame.root()
                .standing()
                .rights()
                .flatMap(rights -> rights.refusal(permission))
                .map(Refusal::reason)
                .or(() -> reach.whyNot(view, frame));
        return new Action(id, keys, allowed, deed);
    }

    private static long person(View view) {
        return view instanceof Able.OnPerson able ? able.personId() : 0;
    }

    /** What a view stands on. */
    static Optional<Subject> subject(View view) {
        if (person(view) != 0) {
            return Optional.of(Subject.person(person(view)));
        }
        return view instanceof Able.OnSubject able ? able.subject() : Optional.empty();
    }

    /** Why not, as {@code workbench.why.REASON}, unless something holds. */
    static Optional<Message> unless(boolean holds, String reason) {
        return holds ? Optional.empty() : Optional.of(Message.of("workbench.why.".concat(reason)));
    }

    /** What has one effect and leaves the view as it is. */
    static Deed wishing(Effect effect) {
        return (view, frame) -> Step.to(view, effect);
    }

    /** What opens a popup. */
    static Deed popUp(Function<Frame, View> popup) {
        return (view, frame) -> Step.to(view, new Effect.PopUp(popup.apply(frame)));
    }

    /** The text key of what it is called. */
    String title() {
        return title(id);
    }

    /** The text key of what an action is called. */
    static String title(String id) {
        return "workbench.action.".concat(id);
    }

    /** The same, reached in another way. */
    Action reachedBy(Keys other) {
        return new Action(id, other, reach, deed);
    }

    /** The same, with its own reason why it cannot be done elsewhere. */
    Action otherwise(String reason) {
        return new Action(
                id, keys, (view, frame) -> unless(reach.whyNot(view, frame).isEmpty(), reason), deed);
    }

    Optional<Message> whyNot(Frame frame) {
        return reach.whyNot(frame.under().view(), frame);
    }
}
