package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A person's tab: read first, edited in place.
 *
 * @param id the person, 0 while somebody new is typed
 * @param seen what is known; empty until it was read
 * @param form what is being typed, kept when one goes back to reading
 * @param mode whether one reads or edits
 */
public record PersonView(long id, Optional<PersonView.Seen> seen, Optional<PersonForm> form, PersonView.Mode mode)
        implements Able.Edits, Able.Saves, Able.OnPerson, Able.Backs {
    /**
     * Whether one reads or edits.
     *
     * @param editing whether the form is shown
     * @param scroll the first line of the reading that is shown
     * @param begun what was typed already of somebody new
     */
    record Mode(boolean editing, int scroll, String begun) {
        static final Mode READING = new Mode(false, 0, "");
        static final Mode EDITING = new Mode(true, 0, "");
    }

    /** An empty form. */
    record Blank(PersonSheet sheet) implements Event.Answer {}

    /** A person as read, with what it takes to say it in words. */
    record Seen(Card card, Directory directory, LocalDate today, PersonSheet sheet) implements Event.Answer {}

    /** The person is no longer there. */
    record Gone() implements Event.Answer {}

    /** What was typed is kept. */
    record Saved(long id) implements Event.Answer {}

    /** What was typed cannot be kept. */
    record Refused(String place, Message reason) implements Event.Answer {}

    public static PersonView of(long id) {
        return new PersonView(id, Optional.empty(), Optional.empty(), Mode.READING);
    }

    /** A person to be edited at once. */
    public static PersonView editing(long id) {
        return new PersonView(id, Optional.empty(), Optional.empty(), Mode.EDITING);
    }

    /** A form for somebody new: digits are the phone, words the name. */
    public static PersonView adding(String text) {
        return new PersonView(0, Optional.empty(), Optional.empty(), new Mode(true, 0, text));
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return id == 0 ? Optional.empty() : Optional.of(Bookmark.of("person", id));
    }

    @Override
    public Message name() {
        return seen.map(it -> Message.of(
                        "workbench.person.name", it.card().person().naming().shown()))
                .orElse(Message.of(id == 0 ? "workbench.person.new" : "workbench.person.opening"));
    }

    @Override
    public Object key() {
        return id == 0 ? "new" : id;
    }

    @Override
    public boolean wide() {
        return false;
    }

    @Override
    public List<Effect> opened() {
        String begun = mode.begun();
        return List.of(
                id == 0
                        ? new Effect.Run(
                                (desk, progress) -> new Blank(desk.editing().blank(begun)))
                        : read(id));
    }

    private static Effect read(long id) {
        return new Effect.Run((desk, progress) -> desk.people()
                .card(id)
                .<Event.Answer>map(card -> new Seen(
                        card,
                        desk.people().directory(),
                        desk.today(),
                        desk.editing().sheet(card)))
                .orElse(new Gone()));
    }

    @Override
    public boolean typing() {
        return mode.editing();
    }

    @Override
    public long personId() {
        return id;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen now) {
            PersonView known = new PersonView(id, Optional.of(now), form, mode);
            return mode.editing() && form.isEmpty() ? known.edit() : Step.to(known);
        }
        if (event instanceof Blank blank) {
            PersonForm empty = PersonForm.of(blank.sheet);
            boolean named = !blank.sheet.lines().get(0).text().isEmpty();
            return Step.to(with(named ? empty.next() : empty));
        }
        if (event instanceof Gone) {
            // Whatever took the person away has said so already.
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return id == 0 ? Step.to(this) : Step.to(this, read(id));
        }
        if (event instanceof Saved saved) {
            Message said = Message.of("workbench.person.saved");
            return Step.to(of(saved.id), new Effect.Tell(Effect.Tone.NEWS, said), new Effect.Changed());
        }
        return mode.editing() && form.isPresent() ? formed(form.get(), event) : reading(event);
    }

    private Step formed(PersonForm typed, Event event) {
        if (event instanceof Refused refused) {
            Effect tell = new Effect.Tell(Effect.Tone.ERROR, refused.reason);
            return Step.to(with(typed.refused(refused)), tell);
        }
        if (event instanceof Event.Typed last && last.key().is(Key.ENTER) && typed.atEnd()) {
            return save();
        }
        PersonForm next = typed.update(event);
        Step step = Step.to(with(next));
        return next.changedFrom(typed) ? step.and(next.check()) : step;
    }

    private Step reading(Event event) {
        if (event instanceof Event.Typed typed) {
            int by = typed.key().is(Key.DOWN) ? 1 : typed.key().is(Key.UP) ? -1 : 0;
            return Step.to(new PersonView(id, seen, form, new Mode(false, Math.max(0, mode.scroll() + by), "")));
        }
        return Step.to(this);
    }

    private PersonView with(PersonForm next) {
        return new PersonView(id, seen, Optional.of(next), Mode.EDITING);
    }

    @Override
    public Step edit() {
        if (form.isEmpty() && seen.isEmpty()) {
            return Step.to(this);
        }
        PersonForm typed = form.orElseGet(() -> PersonForm.of(seen.orElseThrow().sheet()));
        return Step.to(new PersonView(id, seen, Optional.of(typed), Mode.EDITING));
    }

    @Override
    public Step save() {
        if (!mode.editing() || form.isEmpty()) {
            return Step.to(this);
        }
        PersonSheet sheet = form.get().sheet();
        return Step.to(
                this,
                new Effect.Run((desk, progress) -> desk.editing()
                        .save(sheet)
                        .<Event.Answer>fold(Saved::new, refusal -> new Refused(refusal.place(), refusal.reason()))));
    }

    @Override
    public boolean unsaved() {
        return form.isPresent() && form.get().dirty();
    }

    @Override
    public boolean wantsBack() {
        return mode.editing() && (id != 0 || unsaved());
    }

    /** Back to reading; what was typed is kept and F2 finds it again. */
    @Override
    public Step back() {
        if (id == 0) {
            return Step.to(this, new Effect.PopUp(discarding()));
        }
        Step step = Step.to(new PersonView(id, seen, unsaved() ? form : Optional.empty(), Mode.READING));
        Message kept = Message.of("workbench.person.draft");
        return unsaved() ? step.and(new Effect.Tell(Effect.Tone.WARNING, kept)) : step;
    }

    /** Nobody has this person yet but the form: what was typed is not thrown away unasked. */
    private static View discarding() {
        Choice.Item on = new Choice.Item((char) 0, Message.of("workbench.person.goOn"), "", List.of());
        Choice.Item away =
                new Choice.Item((char) 0, Message.of("workbench.person.discard"), "", List.of(new Effect.Close()));
        return Choice.of(Message.of("workbench.quit.unsaved"), List.of(on, away));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (mode.editing() && form.isPresent()) {
            form.get().draw(canvas, scene);
            return;
        }
        if (seen.isEmpty()) {
            return;
        }
        List<PersonText.Line> lines = new PersonText(seen.get(), scene).lines();
        int from = Math.min(mode.scroll(), Math.max(0, lines.size() - canvas.height()));
        for (int at = from; at < lines.size(); at++) {
            canvas.put(1, 1 + at - from, lines.get(at).ink(), lines.get(at).text());
        }
        if (form.isPresent()) {
            canvas.put(1, canvas.height() - 1, Ink.WARNING, scene.say("workbench.person.hasDraft"));
        }
        if (scene.focused()) {
            canvas.cursor(1, 1);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.person"));
    }

    @Override
    public List<String> reminders() {
        return mode.editing()
                ? List.of("save", "back", "help", "undo", "menu")
                : List.of("help", "edit", "add", "actions", "back", "undo", "menu");
    }
}
