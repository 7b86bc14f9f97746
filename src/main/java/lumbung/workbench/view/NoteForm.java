package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.access.Notes;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A popup to write a note to the next clerk.
 *
 * @param field the note
 * @param clerks whom it could be for
 * @param to which of them, -1 for whoever comes
 */
public record NoteForm(TextField field, List<Clerk> clerks, int to) implements View {
    private static final int WIDTH = 66;

    /** Those who work here. */
    record Colleagues(List<Clerk> clerks) implements Event.Answer {}

    public static NoteForm start() {
        return new NoteForm(TextField.EMPTY, List.of(), -1);
    }

    @Override
    public Message name() {
        return Message.of("history.note.head");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> new Colleagues(desk.session().clerks().all().stream()
                .filter(clerk -> clerk.id() != desk.session().clerk().id())
                .toList())));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Colleagues found) {
            return Step.to(new NoteForm(field, found.clerks, to));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(new NoteForm(field.pasted(pasted.text()), clerks, to));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return field.text().isBlank() ? Step.to(this) : Step.to(this, new Effect.Close(), leave());
        }
        if (key.is(Key.UP) || key.is(Key.DOWN) || key.is(Key.TAB)) {
            int next = Math.floorMod(to + 1 + (key.is(Key.UP) ? -1 : 1), clerks.size() + 1) - 1;
            return Step.to(new NoteForm(field, clerks, next));
        }
        return Step.to(new NoteForm(field.typed(key), clerks, to));
    }

    private Effect leave() {
        Optional<Clerk> whom = to < 0 ? Optional.empty() : Optional.of(clerks.get(to));
        return new Effect.Run((desk, progress) -> new Notes(desk.session())
                .leave(whom, field.text())
                .fold(
                        note -> Event.Wishes.of(
                                new Effect.Tell(Effect.Tone.NEWS, Message.of("history.note.left")),
                                new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 3, width, 6)
                .box(scene.texts().of(name()));
        String whom =
                to < 0 ? scene.say("history.note.anybody") : clerks.get(to).name();
        box.put(0, 0, Ink.TEXT, scene.say("history.note.to", whom));
        field.draw(box.part(0, 2, box.width(), 1), scene.focused());
        box.put(0, 3, Ink.DIM, scene.say(clerks.isEmpty() ? "history.note.how.alone" : "history.note.how"));
    }

    @Override
    public Message enter() {
        return Message.of("workbench.action.save");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
