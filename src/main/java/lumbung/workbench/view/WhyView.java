package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * Why something costs what it costs: a sentence for who buys, and all of it. R105, N02.
 *
 * @param of what it is about, so that it is opened once
 * @param plain for who buys
 * @param full for the clerk
 * @param scroll the first row that is seen
 * @param rows how many there is room for
 */
public record WhyView(Object of, List<Message> plain, List<Message> full, int scroll, int rows) implements View {
    private static final int HEAD = 1;

    public WhyView {
        plain = List.copyOf(plain);
        full = List.copyOf(full);
    }

    static WhyView of(Object of, List<Message> plain, List<Message> full) {
        return new WhyView(of, plain, full, 0, 20);
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.explain");
    }

    @Override
    public Object key() {
        return "why " + of;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(new WhyView(of, plain, full, scroll, sized.rows()));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(by(wheeled.by()));
        }
        if (event instanceof Event.Typed typed) {
            Key key = typed.key();
            int page = key.is(Key.PAGE_DOWN) ? rows - HEAD : key.is(Key.PAGE_UP) ? HEAD - rows : 0;
            return Step.to(by(key.is(Key.DOWN) ? 1 : key.is(Key.UP) ? -1 : page));
        }
        return Step.to(this);
    }

    private WhyView by(int more) {
        return new WhyView(of, plain, full, Math.max(0, scroll + more), rows);
    }

    private record Row(Ink ink, int column, String text) {}

    private static List<Row> rows(WhyView view, int width, Scene scene) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Ink.TITLE, 1, scene.say("selling.why.plain")));
        view.plain.forEach(it -> wrapped(it, width, scene, rows));
        rows.add(new Row(Ink.TEXT, 1, ""));
        rows.add(new Row(Ink.TITLE, 1, scene.say("selling.why.full")));
        view.full.forEach(it -> wrapped(it, width, scene, rows));
        return rows;
    }

    /** What goes on in another row stands two columns in. */
    private static void wrapped(Message said, int width, Scene scene, List<Row> rows) {
        int column = 3;
        for (String row : Cells.wrapped(scene.texts().of(said), Math.max(10, width - 6))) {
            rows.add(new Row(Ink.TEXT, column, row));
            column = 5;
        }
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        List<Row> all = rows(this, canvas.width(), scene);
        int from = Math.max(0, Math.min(scroll, all.size() - canvas.height() + HEAD));
        for (int at = from; at < all.size(); at++) {
            canvas.put(all.get(at).column, HEAD + at - from, all.get(at).ink, all.get(at).text);
        }
        canvas.below(HEAD).goesOn(from > 0, all.size() - from > canvas.height() - HEAD);
        canvas.cursor(1, HEAD);
    }

    @Override
    public List<String> reminders() {
        return List.of("back", "help", "menu");
    }
}
