package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.Choice;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;

/**
 * A walk through a clerk's usual work, in a register made for practice: what to do next, and whether it was really done.
 *
 * @param here whether this register is one for practice
 * @param at which step one is at, -1 while nobody is walking
 * @param since the newest operation when the step began
 */
record Tour(boolean here, int at, long since) {
    /** In the real register: no practice. */
    static final Tour NONE = new Tour(false, -1, 0);

    /** In a register for practice, before the first step. */
    static final Tour READY = new Tour(true, -1, 0);

    /** A step was done. */
    record Passed(int step, long newest) implements Event.Answer {}

    /** It is not done yet. */
    record Waiting() implements Event.Answer {}

    boolean walking() {
        return at >= 0;
    }

    /** Begins it, or ends it where it was begun. */
    Tour toggled() {
        return new Tour(here, walking() ? -1 : 0, 0);
    }

    /** On to the next step; to none after the last. */
    Tour passed(Passed passed) {
        if (passed.step != at) {
            return this;
        }
        boolean last = at == Lesson.ALL.size() - 1;
        return new Tour(here, last ? -1 : at + 1, passed.newest);
    }

    /** Looks in the register whether the step was done, given what is on the screen. */
    Effect check(Frame frame) {
        int step = at;
        long from = since;
        Lesson lesson = Lesson.ALL.get(step);
        Lesson.Seen seen = new Lesson.Seen(shownTab(frame), query(frame), from);
        return new Effect.Look(
                (desk, progress) -> lesson.done(desk, seen) ? new Passed(step, newest(desk)) : new Waiting());
    }

    private static long newest(Desk desk) {
        return desk.ledger().recent(1).stream()
                .map(operation -> operation.id())
                .findFirst()
                .orElse(0L);
    }

    private static Optional<Bookmark> shownTab(Frame frame) {
        return frame.deck().onTab() ? frame.deck().focus().view().bookmark() : Optional.empty();
    }

    private static String query(Frame frame) {
        return frame.deck().window().view().bookmark().map(Bookmark::text).orElse("");
    }

    /** What is said when a step was done: a word of praise, or what comes after the last. */
    static List<Effect> praise(Tour after) {
        List<Effect> effects = new ArrayList<>();
        if (after.walking()) {
            effects.add(new Effect.Tell(Effect.Tone.NEWS, Message.of("tour.right")));
        } else {
            Choice.Item stay = new Choice.Item('L', Message.of("tour.stay"), "", List.of());
            Choice.Item leave = new Choice.Item('K', Message.of("tour.leave"), "", List.of(new Effect.Quit()));
            effects.add(new Effect.PopUp(Choice.of(Message.of("tour.finished"), List.of(stay, leave))));
        }
        return effects;
    }
}
