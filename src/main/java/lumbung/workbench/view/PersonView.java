package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.editing.Drafts;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;

/**
 * A person's tab: read first, edited in place.
 *
 * @param id the person, 0 while somebody new is typed
 * @param seen what is known; empty until it was read
 * @param form what is being typed, kept when one goes back to reading
 * @param mode whether one reads or edits
 * @param around what stands around the form
 */
public record PersonView(
        long id, Optional<PersonSeen> seen, Optional<PersonForm> form, PersonMode mode, Surroundings around)
        implements Able.Edits,
                Able.Saves,
                Able.OnPerson,
                Able.Backs,
                Able.Discards,
                Able.Compares,
                Able.Troubled,
                Able.Seeks {
    /** An empty form, or one that was left half filled. */
    record Blank(PersonSheet sheet, long draftId, Optional<Drafts.Draft> draft) implements Event.Answer {}

    /** The person is no longer there. */
    record Gone() implements Event.Answer {}

    /** What was typed is kept, all or most of it. */
    record Saved(Editing.Kept kept) implements Event.Answer {}

    /** What was typed cannot be kept. */
    record Refused(String place, Message reason) implements Event.Answer {}

    /** Who may be the person being typed. */
    record Alike(List<Twins.Pair> twins) implements Event.Answer {}

    /** What was typed goes on with the person as somebody else left it. */
    record TakenOver() implements Event.Answer {}

    public static PersonView of(long id) {
        return new PersonView(id, Optional.empty(), Optional.empty(), PersonMode.READING, Surroundings.of(id));
    }

    /** A person to be edited at once. */
    public static PersonView editing(long id) {
        return editing(id, Aim.NONE);
    }

    /** A person of whom one field is to be edited at once. */
    static PersonView editing(long id, Aim aim) {
        return new PersonView(id, Optional.empty(), Optional.empty(), PersonMode.editing(aim), Surroundings.of(id));
    }

    /** A form for somebody new: digits are the phone, words the name. */
    public static PersonView adding(String text) {
        return new PersonView(
                0,
                Optional.empty(),
                Optional.empty(),
                new PersonMode(true, 0, text, TypedAhead.NOTHING, Aim.NONE),
                Surroundings.of(0));
    }

    /** What was left half typed, by the number under which it is kept. */
    public static PersonView resuming(long draft) {
        return new PersonView(
                Math.max(0, draft), Optional.empty(), Optional.empty(), PersonMode.EDITING, Surroundings.of(draft));
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
        return List.of(id == 0 ? PersonJobs.blank(mode.begun(), around.draft()) : PersonJobs.read(id));
    }

    @Override
    public boolean typing() {
        return mode.editing() || search().open();
    }

    @Override
    public Optional<Event> instead() {
        return mode.editing() && id != 0 ? Optional.of(mode.aim()) : Optional.empty();
    }

    @Override
    public SpeedSearch search() {
        return mode.aim().search();
    }

    /** While reading, what is typed goes to the field of that name, for Enter to edit. */
    @Override
    public View seeking(SpeedSearch next) {
        return seen.map(it -> aiming(mode.aim().seeking(next, it.sheet()))).orElse(this);
    }

    @Override
    public Optional<View> sought(Event event, Scene scene) {
        return mode.editing() || seen.isEmpty() ? Optional.empty() : Able.Seeks.super.sought(event, scene);
    }

    private PersonView aiming(Aim aim) {
        return new PersonView(id, seen, form, mode.with(aim), around);
    }

    @Override
    public long personId() {
        return id;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(new PersonView(id, seen, form, mode, around.sized(sized)));
        }
        if (event instanceof PersonSeen now) {
            return seen(now);
        }
        if (event instanceof Blank blank) {
            return mode.ahead().into(begun(blank));
        }
        if (event instanceof Gone) {
            // Whatever took the person away has said so already.
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return id == 0 ? Step.to(this) : Step.to(this, PersonJobs.read(id));
        }
        if (event instanceof Saved saved) {
            return saved(saved.kept);
        }
        if (event instanceof Aim aim) {
            return new PersonView(id, seen, form, PersonMode.editing(aim), around).begin(aim);
        }
        return mode.editing() && form.isPresent() ? formed(form.get(), event) : reading(event);
    }

    private PersonView begun(Blank blank) {
        PersonForm form = PersonForm.of(
                blank.draft.map(draft -> blank.sheet.with(draft.lines())).orElse(blank.sheet));
        boolean named =
                blank.draft.isEmpty() && !blank.sheet.lines().get(0).text().isEmpty();
        Surroundings where = around.with(blank.draftId, blank.draft.map(Drafts.Draft::at));
        return new PersonView(id, seen, Optional.of(named ? form.next() : form), mode, where);
    }

    private Step seen(PersonSeen now) {
        PersonView known = new PersonView(id, Optional.of(now), form, mode, around);
        if (around.left().isPresent()) {
            PersonView mending = known.mending(around.left().get(), now.sheet());
            return Step.to(
                    mending, PersonJobs.keep(id, mending.form.orElseThrow().sheet()));
        }
        if (form.isEmpty()) {
            return mode.editing() ? mode.ahead().into(known.begin(mode.aim()).view()) : Step.to(known);
        }
        boolean same = now.sheet().before().equals(form.get().sheet().before());
        if (same) {
            return Step.to(known);
        }
        return form.get().dirty()
                ? Step.to(known, PersonJobs.overtaken(id))
                : Step.to(new PersonView(id, known.seen, Optional.of(PersonForm.of(now.sheet())), mode, around));
    }

    /** All that was right is saved: the rest stands in the form, the keyboard on the first of it. */
    private PersonView mending(Editing.Kept kept, PersonSheet sheet) {
        Refusal why = kept.why().orElseThrow();
        PersonForm there = PersonForm.of(sheet.with(kept.left())).refused(new Refused(why.place(), why.reason()));
        return new PersonView(
                id, seen, Optional.of(there), PersonMode.EDITING, around.with(Optional.<Editing.Kept>empty()));
    }

    private Step saved(Editing.Kept kept) {
        if (kept.left().isEmpty()) {
            Effect said = new Effect.Tell(Effect.Tone.NEWS, Message.of("workbench.person.saved"));
            return Step.to(of(kept.id()).with(around.room()), said, new Effect.Changed());
        }
        Surroundings there = Surroundings.of(kept.id()).sized(around.room()).with(Optional.of(kept));
        PersonView view = new PersonView(kept.id(), Optional.empty(), Optional.empty(), PersonMode.EDITING, there);
        return Step.to(
                view, new Effect.Tell(Effect.Tone.WARNING, Message.of("form.saved.partly")), new Effect.Changed());
    }

    private PersonView with(Event.Sized room) {
        return new PersonView(id, seen, form, mode, around.sized(room));
    }

    private Step formed(PersonForm typed, Event event) {
        if (event instanceof Refused refused) {
            if (refused.reason.key().equals("store.stale") && id != 0) {
                return Step.to(this, PersonJobs.read(id));
            }
            return Step.to(with(typed.refused(refused)), new Effect.Tell(Effect.Tone.ERROR, refused.reason));
        }
        if (event instanceof Alike alike) {
            return Step.to(new PersonView(id, seen, form, mode, around.with(alike.twins)));
        }
        if (event instanceof TakenOver && seen.isPresent()) {
            return Step.to(
                    with(PersonForm.of(seen.get().sheet().with(typed.sheet().draft()))));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(typed.clicked(
                    new Event.Clicked(clicked.column(), clicked.row() - PersonPainter.top(this)),
                    new Event.Sized(
                            around.room().columns(),
                            PersonPainter.formRows(this, around.room().rows())))));
        }
        boolean last = event instanceof Event.Typed key && key.key().is(Key.ENTER) && typed.atEnd();
        if (last && !typed.holds(Key.of(Key.ENTER))) {
            return save();
        }
        PersonForm next = typed.update(event);
        // An answer asks nothing: what it found would be looked for again, without end.
        return event instanceof Event.Answer ? Step.to(with(next)) : PersonJobs.after(with(next), typed, next);
    }

    private Step reading(Event event) {
        if (mode.editing() && (event instanceof Event.Typed || event instanceof Event.Pasted)) {
            PersonMode waiting =
                    new PersonMode(true, 0, mode.begun(), mode.ahead().and(event), mode.aim());
            return Step.to(new PersonView(id, seen, form, waiting, around));
        }
        if (event instanceof Event.Typed typed) {
            int by = typed.key().is(Key.DOWN) ? 1 : typed.key().is(Key.UP) ? -1 : 0;
            if (typed.key().is(Key.ENTER) && !search().open()) {
                return PersonJobs.timeline(this);
            }
            if (search().open()) {
                return typed.key().is(Key.ENTER)
                        ? Step.to(this, new Effect.Act("edit"))
                        : Step.to(
                                by == 0
                                        ? this
                                        : aiming(mode.aim()
                                                .moved(by, seen.orElseThrow().sheet())));
            }
            PersonMode scrolled = mode.scrolled(typed.key(), around.room().rows() - 2);
            return Step.to(new PersonView(id, seen, form, scrolled, around));
        }
        return Step.to(this);
    }

    private PersonView with(PersonForm next) {
        return new PersonView(id, seen, Optional.of(next), PersonMode.EDITING, around);
    }

    /** Begins to edit, where it was left if it was left; in the form it opens what there is to open. */
    @Override
    public Step edit() {
        if (mode.editing() && form.isPresent()) {
            return Step.to(with(form.get().opened()));
        }
        return begin(mode.aim());
    }

    /** The form, where it was left or new, with the keyboard in the field that is meant. */
    private Step begin(Aim aim) {
        boolean aimed = !aim.field().isEmpty();
        if (form.isPresent()) {
            return Step.to(with(aimed ? form.get().aimed(aim) : form.get()));
        }
        if (seen.isEmpty()) {
            // What is typed until the person is read goes into the form then.
            return Step.to(new PersonView(id, seen, form, PersonMode.editing(aim), around));
        }
        PersonSheet sheet = seen.get().sheet();
        Optional<Drafts.Draft> draft = seen.get().draft();
        Surroundings where = around.with(id, draft.map(Drafts.Draft::at));
        PersonForm typed = PersonForm.of(draft.map(it -> sheet.with(it.lines())).orElse(sheet));
        PersonForm begun = aimed ? typed.aimed(aim) : typed;
        return Step.to(new PersonView(id, seen, Optional.of(begun), PersonMode.EDITING, where));
    }

    @Override
    public Step save() {
        if (!mode.editing() || form.isEmpty()) {
            return Step.to(this);
        }
        return Step.to(this, PersonJobs.save(form.get().sheet(), around.draft()));
    }

    @Override
    public List<Choice.Item> fixes() {
        return Mending.items(seen.map(PersonSeen::troubles).orElse(List.of()));
    }

    @Override
    public boolean unsaved() {
        return form.isPresent() && form.get().dirty();
    }

    @Override
    public boolean wantsBack() {
        return mode.editing() && (id != 0 || unsaved() || opened(form));
    }

    private static boolean opened(Optional<PersonForm> form) {
        return form.filter(it -> it.holds(Key.of(Key.ESC))).isPresent();
    }

    /** Back to reading; what was typed is kept, here and for the case that the power goes. */
    @Override
    public Step back() {
        if (opened(form)) {
            return Step.to(with(form.get().update(new Event.Typed(Key.of(Key.ESC)))));
        }
        if (!unsaved()) {
            return Step.to(
                    new PersonView(id, seen, Optional.empty(), PersonMode.READING, around.with(id, Optional.empty())));
        }
        Effect keep = PersonJobs.keep(around.draft(), form.orElseThrow().sheet());
        String kept = id == 0 ? "form.draft.kept" : "workbench.person.draft";
        Effect tell = new Effect.Tell(Effect.Tone.WARNING, Message.of(kept));
        return id == 0
                ? Step.to(this, keep, tell, new Effect.Close(), new Effect.Changed())
                : Step.to(new PersonView(id, seen, form, PersonMode.READING, around), keep, tell);
    }

    @Override
    public boolean discards() {
        return unsaved();
    }

    /** Throws away what was typed. */
    @Override
    public Step discard() {
        Effect gone = PersonJobs.discard(around.draft());
        Effect tell = new Effect.Tell(Effect.Tone.NEWS, Message.of("form.draft.discarded"));
        PersonView again = id == 0
                ? adding("").with(around.room())
                : new PersonView(id, seen, Optional.empty(), PersonMode.READING, around.with(id, Optional.empty()));
        return id == 0
                ? Step.to(again, gone, tell, PersonJobs.blank("", 0), new Effect.Changed())
                : Step.to(again, gone, tell, PersonJobs.read(id));
    }

    @Override
    public boolean canCompare() {
        return !around.twins().isEmpty();
    }

    /** Shows who may be the same person; what is typed stays as it is. */
    @Override
    public Step compare() {
        return PersonJobs.compare(this);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (mode.editing() && form.isPresent()) {
            PersonPainter.form(this, canvas, scene);
        } else {
            seen.ifPresent(it -> PersonPainter.reading(this, it, canvas, scene));
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.person"));
    }

    @Override
    public List<String> reminders() {
        return mode.editing()
                ? List.of("save", "back", "help", "edit", "undo", "menu")
                : List.of("help", "edit", "add", "actions", "back", "undo", "menu");
    }
}
