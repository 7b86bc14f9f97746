package lumbung.workbench;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import lumbung.access.Bounds;
import lumbung.access.Permission;
import lumbung.i18n.Texts;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Subject;
import lumbung.settings.Module;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/**
 * Something one can do, the only place where a key gets its meaning.
 *
 * @param id its name in texts, keymaps and reminders
 * @param keys how to reach it
 * @param terms whom it is for
 * @param reach where it makes sense
 * @param deed what it does to what the keyboard is on
 */
record Action(String id, Keys keys, Terms terms, Reach reach, Deed deed) {
    /**
     * Whom an action is for.
     *
     * @param needs what one must be allowed to, empty where everybody may
     * @param module what it belongs to: where that is off, the action is nowhere to be seen
     */
    record Terms(Optional<Permission> needs, Optional<Module> module) {
        private static final Set<Permission> CHANGING = Set.of(Permission.EDIT_PEOPLE, Permission.REMOVE_PEOPLE);
        static final Terms EVERYBODY = new Terms(Optional.empty(), Optional.empty());

        private Optional<Message> whyNot(Bounds bounds) {
            return whyNot(bounds, needs);
        }

        private Optional<Message> whyNot(Bounds bounds, Optional<Permission> needed) {
            return module.flatMap(bounds::refusal)
                    .or(() -> needed.flatMap(bounds.rights()::refusal))
                    .map(Refusal::reason);
        }

        /** What is done to a view that keeps something else than people needs another permission. */
        private Optional<Permission> needs(View view) {
            boolean keeps = needs.filter(CHANGING::contains).isPresent();
            return keeps && view instanceof Able.Keeps able ? Optional.of(able.keeping()) : needs;
        }
    }

    /** One for everybody. */
    Action(String id, Keys keys, Reach reach, Deed deed) {
        this(id, keys, Terms.EVERYBODY, reach, deed);
    }

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
        return onPerson(id, keys, (person, texts) -> wish.apply(person));
    }

    /** The same, in the words that are spoken. */
    static Action onPerson(String id, Keys keys, BiFunction<Long, Texts, Effect> wish) {
        Reach reach = (view, frame) -> unless(person(view) != 0, "noPerson");
        Deed deed = (view, frame) ->
                Step.to(view, wish.apply(person(view), frame.root().texts()));
        return new Action(id, keys, reach, deed);
    }

    /** The same for those who may. */
    Action needing(Permission permission) {
        return new Action(id, keys, new Terms(Optional.of(permission), terms.module), reach, deed);
    }

    /** The same as a part of a module. */
    Action in(Module module) {
        return new Action(id, keys, new Terms(terms.needs, Optional.of(module)), reach, deed);
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

    /** What it does to a view, in its words. */
    Message said(View view) {
        if (id.equals("open")) {
            return view.enter();
        }
        if (id.equals("advance") && view instanceof Able.Advances able) {
            return able.nextStep().orElse(Message.of(title()));
        }
        if (id.equals("uses") && view instanceof Able.Explains) {
            return Message.of(title("explain"));
        }
        if (id.equals("import") && view instanceof Able.TakesOver able) {
            return able.takingOver().name();
        }
        if (id.equals("edit") && view instanceof Able.Edits able) {
            return able.editing();
        }
        return id.equals("save") && view instanceof Able.Saves able ? able.saving() : Message.of(title());
    }

    /** The same, reached in another way. */
    Action reachedBy(Keys other) {
        return new Action(id, other, terms, reach, deed);
    }

    /** The same, with its own reason why it cannot be done elsewhere. */
    Action otherwise(String reason) {
        Reach told = (view, frame) -> unless(reach.whyNot(view, frame).isEmpty(), reason);
        return new Action(id, keys, terms, told, deed);
    }

    /** Whether there is such an action at all: what belongs to a module that is off is not listed anywhere. */
    boolean isThere(Frame frame) {
        Optional<Bounds> bounds = frame.root().standing().bounds();
        return terms.module().isEmpty()
                || bounds.isEmpty()
                || bounds.get().has(terms.module().get());
    }

    /** Whether whoever is at work may do it somewhere. */
    boolean mayBeDone(Frame frame) {
        return frame.root().standing().bounds().flatMap(terms::whyNot).isEmpty();
    }

    Optional<Message> whyNot(Frame frame) {
        return whyNot(frame.under().view(), frame);
    }

    /** Why it cannot be done to a view: what one may not do comes before where one is. */
    Optional<Message> whyNot(View view, Frame frame) {
        return frame.root()
                .standing()
                .bounds()
                .flatMap(bounds -> terms.whyNot(bounds, terms.needs(view)))
                .or(() -> reach.whyNot(view, frame));
    }
}
