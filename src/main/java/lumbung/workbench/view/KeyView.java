package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * All there is before an encrypted register opens: its passphrase.
 *
 * @param typed as far as it is typed
 * @param told why it did not open, or that it is being tried
 * @param done whether it opened
 */
public record KeyView(TextField typed, Optional<Message> told, boolean done) implements Able.Backs, Able.Discards {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 11;

    /** It opened. */
    record Opened() implements Event.Answer {}

    /** It did not. */
    record Wrong(Message reason) implements Event.Answer {}

    public static KeyView now() {
        return new KeyView(TextField.EMPTY, Optional.empty(), false);
    }

    @Override
    public Message name() {
        return Message.of("backup.key.title");
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Opened) {
            return Step.to(new KeyView(TextField.EMPTY, Optional.empty(), true), new Effect.Quit());
        }
        if (event instanceof Wrong wrong) {
            return Step.to(new KeyView(TextField.EMPTY, Optional.of(wrong.reason), false));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(new KeyView(typed.pasted(pasted.text()), Optional.empty(), false));
        }
        if (!(event instanceof Event.Typed key)) {
            return Step.to(this);
        }
        return key.key().is(Key.ENTER)
                ? tried()
                : Step.to(new KeyView(typed.typed(key.key()), Optional.empty(), false));
    }

    private Step tried() {
        String phrase = typed.text();
        View waiting = new KeyView(typed, Optional.of(Message.of("backup.key.trying")), false);
        return Step.to(
                waiting,
                new Effect.Aid((rescue, meanwhile) -> rescue.unlock(phrase)
                        .<Event.Answer>fold(key -> new Opened(), refusal -> new Wrong(refusal.reason()))));
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean discards() {
        return !typed.isEmpty();
    }

    @Override
    public Step discard() {
        return Step.to(KeyView.now());
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public boolean wantsBack() {
        return true;
    }

    @Override
    public Step back() {
        return Step.to(this, new Effect.Quit());
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "quit");
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.clear();
        int width = Math.min(WIDTH, canvas.width() - 2);
        int height = Math.min(HEIGHT, canvas.height());
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 3, width, height)
                .box(scene.say("backup.key.title"));
        box.part(0, 0, box.width(), 2).wrap(Ink.DIM, scene.say("backup.key.how"));
        int column = box.put(0, 3, Ink.TEXT, scene.say("backup.key.ask")) + 1;
        Dots.draw(typed, box.part(column, 3, box.width() - column, 1), scene.focused());
        box.part(0, 7, box.width(), 2).wrap(Ink.DIM, scene.say("backup.key.lost"));
        told.ifPresent(it ->
                box.part(0, 4, box.width(), 2).wrap(Ink.WARNING, scene.texts().of(it)));
    }
}
