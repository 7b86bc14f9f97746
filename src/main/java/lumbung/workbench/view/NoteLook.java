package lumbung.workbench.view;

import java.util.List;
import lumbung.access.Notes;
import lumbung.access.ShiftNote;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** A note from another clerk in a popup, to be read to its end; Enter has done with it. */
record NoteLook(ShiftNote note, Message head) implements View {
    private static final int WIDTH = 66;

    @Override
    public Message name() {
        return head;
    }

    @Override
    public Step update(Event event) {
        boolean enter = event instanceof Event.Typed typed && typed.key().is(Key.ENTER);
        return enter ? Step.to(this, new Effect.Close(), done(note)) : Step.to(this);
    }

    private static Effect done(ShiftNote note) {
        return new Effect.Run((desk, progress) -> new Notes(desk.session())
                .done(note)
                .fold(
                        read -> Event.Wishes.of(
                                new Effect.Tell(Effect.Tone.NEWS, Message.of("history.note.read")),
                                new Effect.Changed()),
                        refusal -> Event.Wishes.of(
                                new Effect.Tell(Effect.Tone.WARNING, refusal.reason()), new Effect.Changed())));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.min(canvas.height(), note.text().length() / (width - 12) + 5);
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 3, width, height)
                .box(scene.texts().of(head));
        box.part(0, 0, box.width(), box.height() - 1).wrap(Ink.TEXT, note.text());
        box.put(0, box.height() - 1, Ink.DIM, scene.say("history.note.close"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
