package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A popup that asks for one line.
 *
 * @param head what is asked
 * @param how what may be answered
 * @param field what is typed
 * @param then what an answer that is not empty wishes for
 */
record AskView(Message head, Message how, TextField field, Function<String, List<Effect>> then) implements View {
    private static final int WIDTH = 66;

    @Override
    public Message name() {
        return head;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Pasted pasted) {
            return Step.to(with(field.pasted(pasted.text())));
        }
        if (!(event instanceof Event.Typed typed)) {
            return Step.to(this);
        }
        return typed.key().is(Key.ENTER) ? answered() : Step.to(with(field.typed(typed.key())));
    }

    private AskView with(TextField other) {
        return new AskView(head, how, other, then);
    }

    private Step answered() {
        if (field.text().isBlank()) {
            return Step.to(this);
        }
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Close()));
        effects.addAll(then.apply(field.text().strip()));
        return new Step(this, List.copyOf(effects));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 3, width, 6)
                .box(scene.texts().of(head));
        field.draw(box.part(0, 0, box.width(), 1), scene.focused());
        box.part(0, 2, box.width(), 2).wrap(Ink.DIM, scene.texts().of(how));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
