package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A popup that asks for one line.
 *
 * @param asked what is asked
 * @param field what is typed
 * @param wrong what is wrong about what stands there
 */
record AskView(AskView.Asked asked, TextField field, Optional<Message> wrong) implements Able.Discards {
    private static final int WIDTH = 66;

    /**
     * A question.
     *
     * @param how what may be answered
     * @param missing what is told where nothing was
     * @param then what an answer that is not empty wishes for
     * @param secret whether nobody is to read it over a shoulder
     */
    record Asked(Message head, Message how, Message missing, Function<String, List<Effect>> then, boolean secret) {
        /** What everybody may read. */
        Asked(Message head, Message how, Message missing, Function<String, List<Effect>> then) {
            this(head, how, missing, then, false);
        }
    }

    static AskView of(Asked asked, String typed) {
        return of(asked, typed, Optional.empty());
    }

    /** With what is wrong about what stands there. */
    static AskView of(Asked asked, String typed, Optional<Message> wrong) {
        return new AskView(asked, TextField.of(typed), wrong);
    }

    @Override
    public Message name() {
        return asked.head;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean discards() {
        return !field.isEmpty();
    }

    @Override
    public Step discard() {
        return Step.to(of(asked, ""));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Pasted pasted) {
            return Step.to(new AskView(asked, field.pasted(pasted.text()), Optional.empty()));
        }
        if (!(event instanceof Event.Typed typed)) {
            return Step.to(this);
        }
        return typed.key().is(Key.ENTER)
                ? answered()
                : Step.to(new AskView(asked, field.typed(typed.key()), Optional.empty()));
    }

    private Step answered() {
        if (field.text().isBlank()) {
            return Step.to(new AskView(asked, field, Optional.of(asked.missing)));
        }
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Close()));
        effects.addAll(asked.then.apply(field.text().strip()));
        return new Step(this, List.copyOf(effects));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        List<String> reason = wrong.map(it -> Cells.wrapped("! " + scene.texts().of(it), width - 4))
                .orElse(List.of(""));
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 3, width, 5 + reason.size())
                .box(scene.texts().of(asked.head));
        Canvas row = box.part(0, 0, box.width(), 1);
        if (asked.secret) {
            Dots.draw(field, row, scene.focused());
        } else {
            field.draw(row, scene.focused());
        }
        for (int at = 0; at < reason.size(); at++) {
            box.put(0, 1 + at, Ink.ERROR, reason.get(at));
        }
        box.part(0, 1 + reason.size(), box.width(), 2)
                .wrap(Ink.DIM, scene.texts().of(asked.how));
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
