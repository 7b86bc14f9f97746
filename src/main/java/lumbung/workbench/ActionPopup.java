package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * The help: what the view under it is for, what can be done there, how its list is asked, then everything else by
 * subject; narrowed as one types, run by Enter.
 *
 * @param guide what there is
 * @param typed what narrows it
 * @param left the lines that are left
 */
record ActionPopup(Guide guide, TextField typed, ListWindow<Guide.Line> left) implements Able.Discards {
    /** Rows of the box that no line of the list can have: borders, what is typed, a rule and the foot. */
    private static final int AROUND = 5;

    private static final int WIDTH = 80;

    /**
     * An action as listed.
     *
     * @param whyNot the reason why it cannot be done now
     */
    record Row(String id, String title, String key, Optional<Message> whyNot) {
        static List<Row> of(Actions actions, Frame frame) {
            List<Row> rows = new ArrayList<>();
            actions.all(frame).forEach(action -> rows.add(of(action, frame)));
            return List.copyOf(rows);
        }

        static Row of(Action action, Frame frame) {
            String title = frame.texts().of(action.said(frame.under().view()));
            return new Row(action.id(), title, action.keys().shown(), action.whyNot(frame));
        }

        void draw(Canvas line, boolean chosen, Scene scene) {
            line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            Ink ink = whyNot.isPresent() ? Ink.DIM : chosen ? Ink.FOCUS : Ink.TEXT;
            int behind = line.put(2, 0, ink, title, line.width() - 18);
            if (whyNot.isPresent() && chosen) {
                line.put(behind + 2, 0, Ink.DIM, scene.texts().of(whyNot.get()), line.width() - behind - 18);
            }
            line.put(line.width() - 14, 0, whyNot.isPresent() ? Ink.DIM : Ink.KEY, key);
        }
    }

    static View help(Actions actions, Frame frame) {
        Guide guide = Guide.of(actions, frame);
        return new ActionPopup(guide, TextField.EMPTY, ListWindow.of(guide.lines(), 10));
    }

    @Override
    public Message name() {
        return guide.head();
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
        return Step.to(narrowed(TextField.EMPTY));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            int words = guide.words(Math.min(WIDTH, sized.columns()) - 4).size();
            return Step.to(new ActionPopup(guide, typed, left.sized(sized.rows() - AROUND - words)));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(narrowed(typed.pasted(pasted.text())));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(new ActionPopup(guide, typed, left.moved(wheeled.by())));
        }
        return event instanceof Event.Typed key ? key(key.key()) : Step.to(this);
    }

    private Step key(Key key) {
        Optional<Guide.Line> chosen = left.current();
        if (key.is(Key.ENTER) && chosen.isPresent()) {
            return chosen.get().run(this);
        }
        return Step.to(
                ListWindow.steps(key) ? new ActionPopup(guide, typed, left.typed(key)) : narrowed(typed.typed(key)));
    }

    private ActionPopup narrowed(TextField field) {
        List<Guide.Line> lines = guide.matching(field.text());
        return new ActionPopup(guide, field, ListWindow.of(lines, left.place().height()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width());
        Canvas box = canvas.part((canvas.width() - width) / 2, 0, width, canvas.height())
                .box(scene.texts().of(guide.head()));
        int row = 0;
        for (Guide.Words words : guide.words(box.width())) {
            box.put(0, row++, words.ink(), words.text());
        }
        Canvas field = box.part(0, row, box.width(), 1);
        field.put(0, 0, Ink.FOCUS, ">");
        typed.draw(field.part(2, 0, box.width() - 2, 1), scene.focused());
        if (typed.isEmpty()) {
            field.put(3, 0, Ink.DIM, scene.say("guide.help.type"));
        }
        box.rule(row + 1);
        lines(box.part(0, row + 2, box.width(), left.place().height()), scene);
        foot(box.part(0, box.height() - 1, box.width(), 1), scene);
    }

    private void lines(Canvas list, Scene scene) {
        int top = left.place().top();
        left.draw(list, (row, at) -> {
            Guide.Line line = left.rows().get(at);
            boolean first = at == top || !left.rows().get(at - 1).subject().equals(line.subject());
            line.draw(row, left.isCursor(at), first ? scene.say("guide.subject." + line.subject()) : "");
        });
        if (left.isEmpty()) {
            list.put(2, 0, Ink.DIM, scene.say("guide.help.none"));
        }
    }

    private void foot(Canvas row, Scene scene) {
        Optional<Message> whyNot = left.current().flatMap(Guide.Line::whyNot);
        if (whyNot.isPresent()) {
            row.put(0, 0, Ink.WARNING, scene.say("guide.help.whyNot", whyNot.get()));
        } else if (left.current().isPresent() && left.current().get().tries()) {
            row.put(0, 0, Ink.DIM, scene.say("guide.help.tries"));
        }
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.run");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
