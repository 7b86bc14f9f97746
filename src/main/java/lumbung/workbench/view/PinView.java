package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A popup that sets a PIN: one's own with the old one, or another's. Empty means none.
 *
 * @param other whose PIN it is, empty for one's own
 * @param fields the old one, the new one, the new one again
 * @param at which of them is being typed
 * @param wrong why it was not set
 */
public record PinView(Optional<Clerk> other, List<TextField> fields, int at, Optional<Message> wrong)
        implements Able.Saves {
    private static final int WIDTH = 60;
    private static final List<String> LABELS = List.of("access.pin.old", "access.pin.new", "access.pin.again");

    /** It was not set. */
    record Wrong(Message reason) implements Event.Answer {}

    public static PinView own() {
        return of(Optional.empty());
    }

    static PinView of(Optional<Clerk> other) {
        return new PinView(
                other,
                List.of(TextField.EMPTY, TextField.EMPTY, TextField.EMPTY),
                other.isPresent() ? 1 : 0,
                Optional.empty());
    }

    private int first() {
        return other.isPresent() ? 1 : 0;
    }

    @Override
    public Message name() {
        return other.map(clerk -> Message.of("access.pin.of", clerk.name())).orElse(Message.of("access.pin.own"));
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("access.pin.about"));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Wrong no) {
            return Step.to(new PinView(other, of(other).fields, first(), Optional.of(no.reason)));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(with(fields.get(at).pasted(pasted.text())));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        boolean last = at == fields.size() - 1;
        if (key.is(Key.ENTER)) {
            return last ? save() : Step.to(at(at + 1));
        }
        if (key.is(Key.UP) || key.is(Key.DOWN) || key.is(Key.TAB)) {
            return Step.to(at(key.is(Key.UP) ? at - 1 : at + 1));
        }
        return Step.to(with(fields.get(at).typed(key)));
    }

    private PinView at(int next) {
        return new PinView(other, fields, Math.max(first(), Math.min(next, fields.size() - 1)), wrong);
    }

    private PinView with(TextField next) {
        List<TextField> more = new ArrayList<>(fields);
        more.set(at, next);
        return new PinView(other, List.copyOf(more), at, Optional.empty());
    }

    @Override
    public Step save() {
        String old = fields.get(0).text();
        String next = fields.get(1).text();
        if (!next.equals(fields.get(2).text())) {
            return update(new Wrong(Message.of("access.refused.different")));
        }
        return Step.to(this, new Effect.Run((desk, progress) -> {
            Clerk whose = other.orElse(desk.session().clerk());
            return desk.session()
                    .seats()
                    .pins()
                    .change(desk.session().rights(), whose, old, next)
                    .<Event.Answer>fold(done -> said(whose, next), refusal -> new Wrong(refusal.reason()));
        }));
    }

    private static Event.Wishes said(Clerk whose, String next) {
        Message said = Message.of(next.isEmpty() ? "access.pin.gone" : "access.pin.set", whose.name());
        return Event.Wishes.of(new Effect.Close(), new Effect.Tell(Effect.Tone.NEWS, said), new Effect.Changed());
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 4, width, 8)
                .box(scene.texts().of(name()));
        for (int row = first(); row < fields.size(); row++) {
            boolean here = row == at;
            box.put(0, row - first(), Ink.FOCUS, here ? ">" : "");
            box.put(2, row - first(), here ? Ink.FOCUS : Ink.TEXT, scene.say(LABELS.get(row)));
            Dots.draw(fields.get(row), box.part(24, row - first(), box.width() - 24, 1), here && scene.focused());
        }
        Ink ink = wrong.isPresent() ? Ink.ERROR : Ink.DIM;
        String foot = wrong.map(scene.texts()::of).orElseGet(() -> scene.say("access.pin.hint"));
        box.part(0, 4, box.width(), 2).wrap(ink, foot);
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help");
    }
}
