package lumbung.workbench.view;

import java.util.List;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/** Asks why a problem is none. */
record IgnoreView(Problem problem, TextField reason) implements View {
    private static final int WIDTH = 62;

    static IgnoreView of(Problem problem) {
        return new IgnoreView(problem, TextField.EMPTY);
    }

    @Override
    public Message name() {
        return Message.of("inspection.fix.ignore");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Pasted pasted) {
            return Step.to(new IgnoreView(problem, reason.pasted(pasted.text())));
        }
        if (event instanceof Event.Typed typed) {
            return typed.key().is(Key.ENTER) ? ignored() : Step.to(new IgnoreView(problem, reason.typed(typed.key())));
        }
        return Step.to(this);
    }

    private Step ignored() {
        if (reason.text().isBlank()) {
            return Step.to(this, new Effect.Tell(Effect.Tone.WARNING, Message.of("inspection.refused.reason")));
        }
        Effect ignoring = Checking.deed(desk -> desk.problems().ignore(problem, reason.text()));
        return Step.to(this, new Effect.Close(), ignoring);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 3, width, 5)
                .box(scene.texts().of(name()));
        box.put(0, 0, Ink.TEXT, problem.place().name() + ", " + scene.texts().of(problem.sentence()), box.width());
        box.put(0, 1, Ink.DIM, scene.say("inspection.view.reason"));
        reason.draw(box.part(0, 2, box.width(), 1), scene.focused());
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
