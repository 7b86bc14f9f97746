package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * All actions with their keys, narrowed as one types, run by Enter: the help and the menu.
 *
 * @param head what it is called
 * @param all every action as it stands at the moment
 * @param typed what narrows them
 * @param left those that are left
 */
record ActionPopup(Message head, List<Row> all, TextField typed, ListWindow<ActionPopup.Row> left) implements View {
    /**
     * An action as listed.
     *
     * @param whyNot the reason why it cannot be done now
     */
    record Row(String id, String title, String key, Optional<Message> whyNot) {
        static List<Row> of(Actions actions, Frame frame) {
            List<Row> rows = new ArrayList<>();
            for (Action action : actions.all()) {
                String title = frame.texts().of(action.title());
                rows.add(new Row(action.id(), title, action.keys().shown(), action.whyNot(frame)));
            }
            return List.copyOf(rows);
        }

        /** Those whose name or key contains what was typed. */
        static List<Row> matching(List<Row> rows, String typed) {
            String wanted = typed.toLowerCase(Locale.ROOT);
            List<Row> left = new ArrayList<>();
            for (Row row : rows) {
                boolean named = row.title.toLowerCase(Locale.ROOT).contains(wanted);
                if (named || row.key.toLowerCase(Locale.ROOT).contains(wanted)) {
                    left.add(row);
                }
            }
            return left;
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
        return of("help", actions, frame);
    }

    static View menu(Actions actions, Frame frame) {
        return of("menu", actions, frame);
    }

    private static View of(String head, Actions actions, Frame frame) {
        List<Row> rows = Row.of(actions, frame);
        return new ActionPopup(
                Message.of("workbench.head.".concat(head)), rows, TextField.EMPTY, ListWindow.of(rows, 10));
    }

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
        if (event instanceof Event.Sized sized) {
            return Step.to(new ActionPopup(head, all, typed, left.sized(sized.rows() - 5)));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(narrowed(typed.pasted(pasted.text())));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(new ActionPopup(head, all, typed, left.moved(wheeled.by())));
        }
        return event instanceof Event.Typed key ? key(key.key()) : Step.to(this);
    }

    private Step key(Key key) {
        Optional<Row> chosen = left.current();
        if (key.is(Key.ENTER) && chosen.isPresent()) {
            return Step.to(this, new Effect.Close(), new Effect.Act(chosen.get().id()));
        }
        return Step.to(
                ListWindow.steps(key)
                        ? new ActionPopup(head, all, typed, left.typed(key))
                        : narrowed(typed.typed(key)));
    }

    private ActionPopup narrowed(TextField field) {
        List<Row> rows = Row.matching(all, field.text());
        return new ActionPopup(
                head, all, field, ListWindow.of(rows, left.place().height()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(72, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, 0, width, canvas.height())
                .box(scene.texts().of(head));
        typed.draw(box.part(0, 0, box.width(), 1), scene.focused());
        if (typed.isEmpty()) {
            box.put(1, 0, Ink.DIM, scene.say("workbench.help.type"));
        }
        box.rule(1);
        for (int at = left.place().top(); at < left.bottom(); at++) {
            Canvas line = box.part(0, 2 + at - left.place().top(), box.width(), 1);
            left.rows().get(at).draw(line, left.isCursor(at), scene);
        }
        if (left.isEmpty()) {
            box.put(2, 2, Ink.DIM, scene.say("workbench.help.none"));
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
