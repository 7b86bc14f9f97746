package lumbung.workbench.view;

import java.util.function.UnaryOperator;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.message.Message;

/** What a view wishes for beyond its own next state. */
public sealed interface Effect {
    /** A job of a moment; its answer comes to the view that wished for it. */
    record Run(Job job) implements Effect {}

    /** A look at the register as one types: a newer one of the same view makes it idle, so it may never be answered. */
    record Look(Job job) implements Effect {}

    /** A job of a while, with progress to be seen and a way to stop it. */
    record Work(Message title, Job job) implements Effect {}

    /** A tab; one with the same key comes to the front instead. */
    record Open(View view) implements Effect {}

    record PopUp(View view) implements Effect {}

    /** Closes the view itself. */
    record Close() implements Effect {}

    /** The keyboard goes to the other pane: from list to tab, from tab to list. */
    record Other() implements Effect {}

    /** One of the windows of Ctrl+G comes to the front. */
    record Go(Place place) implements Effect {}

    /** A line that goes away by itself. */
    record Tell(Tone tone, Message text) implements Effect {}

    /** The register was changed: every view should look again. */
    record Changed() implements Effect {}

    /** An action of the table is carried out, as if its key had been pressed; its key is shown once. */
    record Act(String action) implements Effect {}

    /** Asks the job that runs to stop. */
    record Cancel() implements Effect {}

    record Speak(Language language) implements Effect {}

    /** Mouse reports off or on again, so that the terminal's own selection works. */
    record Mouse() implements Effect {}

    /** Tells the view itself something, if it is still there. */
    record Hear(Event.Answer answer) implements Effect {}

    /** What the line above the keys says all the time is different now. */
    record Stands(UnaryOperator<Standing> change) implements Effect {}

    /** Somebody sits down: from now on jobs are done in this session. */
    record Seat(Session session) implements Effect {}

    record Quit() implements Effect {}

    enum Tone {
        NEWS,
        WARNING,
        ERROR
    }
}
