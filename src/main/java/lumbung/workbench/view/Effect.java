package lumbung.workbench.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import lumbung.access.Bounds;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.workbench.widget.Theme;

/** What a view wishes for beyond its own next state. */
public sealed interface Effect {
    /** A job of a moment; its answer comes to the view that wished for it. */
    record Run(Job job) implements Effect {}

    /** The same in a while, unless the view is gone by then. */
    record Later(int seconds, Job job) implements Effect {}

    /** A look at the register as one types: a newer one of the same view makes it idle, so it may never be answered. */
    record Look(Job job) implements Effect {}

    /**
     * A job of a while, with progress to be seen and a way to stop it.
     *
     * @param quiet whether nobody waits for it: it runs beside those that somebody asked for
     */
    record Work(Message title, boolean quiet, Job job) implements Effect {
        public Work(Message title, Job job) {
            this(title, false, job);
        }

        /** A job that nobody asked for. */
        public static Work quiet(Message title, Job job) {
            return new Work(title, true, job);
        }
    }

    /** A job of a while that needs no register. */
    record Aid(Rescue.Job job) implements Effect {}

    /** Leaves the register for something that is done while nobody has it open. */
    record Yield(Errand errand) implements Effect {}

    /** A tab; one with the same key comes to the front instead. */
    record Open(View view) implements Effect {}

    record PopUp(View view) implements Effect {}

    /** Closes the view itself. */
    record Close() implements Effect {}

    /** The keyboard goes to the other pane: from list to tab, from tab to list. */
    record Other() implements Effect {}

    /** One of the windows of Ctrl+G comes to the front. */
    record Go(Place place) implements Effect {}

    /** The window of people comes to the front with this query. */
    record Find(String query) implements Effect {}

    /** The view is told what was looked for before: {@link Event.Earlier}. */
    record Recall() implements Effect {}

    /** A line that goes away by itself. */
    record Tell(Tone tone, Message text) implements Effect {}

    /** The register was changed: every view should look again. */
    record Changed() implements Effect {}

    /** What needs a look was looked at again: every view that shows it should do so again. */
    record Checked() implements Effect {}

    /**
     * Nothing open or visited is to tell of somebody who was erased.
     *
     * @param names whether a text may name them
     */
    record Forget(long personId, Predicate<String> names) implements Effect {
        /** Whether one stands on them there, or looks for them. */
        public boolean tells(Bookmark mark) {
            return mark.id() == personId || (!mark.text().isEmpty() && names.test(mark.text()));
        }
    }

    /** An action of the table is carried out, as if its key had been pressed; its key is shown once. */
    record Act(String action) implements Effect {}

    /** Asks a job to stop; 0 for those of the view that wishes it. */
    record Cancel(long job) implements Effect {
        public static Cancel own() {
            return new Cancel(0);
        }
    }

    record Speak(Language language) implements Effect {}

    /** The colours of the screen are another theme's. */
    record Dress(Theme theme) implements Effect {}

    /** Nothing but ASCII is drawn from now on, or everything again. */
    record Ascii() implements Effect {}

    /** Mouse reports off or on again, so that the terminal's own selection works. */
    record Mouse() implements Effect {}

    /** Tells the view itself something, if it is still there. */
    record Hear(Event.Answer answer) implements Effect {}

    /** Keys that were typed before there was anything to type them into go to what has the keyboard now. */
    record Type(List<Event> events) implements Effect {
        public Type {
            events = List.copyOf(events);
        }
    }

    /** Begins or ends the tour; in the real register it opens one for practice first, in front of everything. */
    record Practise() implements Effect {}

    /** What the line above the keys says all the time is different now. */
    record Stands(UnaryOperator<Standing> change) implements Effect {}

    /**
     * Somebody sits down: from now on jobs are done in this session.
     *
     * @param bounds what there is for them, read by the job that seated them
     */
    record Seat(Session session, Bounds bounds) implements Effect {}

    record Quit() implements Effect {}

    enum Tone {
        NEWS,
        WARNING,
        ERROR
    }
}
