package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Lines to be read one under the other; the keyboard goes from one that can be opened to the next.
 *
 * @param list the lines
 */
record Strips(ListWindow<Strip> list) {
    static final Strips NONE = new Strips(ListWindow.of(List.of(), 10));

    Strips {
        int room = list.place().height();
        if (list.rows().size() <= room) {
            list = ListWindow.of(list.rows(), room).moved(list.place().cursor());
        }
    }

    /** Other lines, the keyboard where it was; at first where something can be opened. */
    Strips with(List<Strip> lines) {
        ListWindow<Strip> fresh = ListWindow.of(lines, list.place().height());
        if (list.rows().stream().anyMatch(Strip::stops)) {
            return new Strips(fresh.moved(list.place().cursor()));
        }
        for (int at = 0; at < Math.min(lines.size(), list.place().height()); at++) {
            if (lines.get(at).stops()) {
                return new Strips(fresh.moved(at));
            }
        }
        return new Strips(fresh);
    }

    /** The keyboard on the last line. */
    Strips toEnd() {
        return new Strips(list.moved(list.rows().size()));
    }

    Strips sized(int room) {
        return new Strips(list.sized(Math.max(1, room)));
    }

    /**
     * What an event that concerns only the lines makes of a view: Enter opens, all else moves.
     *
     * @param head rows of the view above the lines
     * @param with the view with other lines
     */
    Step after(Event event, int head, View view, Function<Strips, ? extends View> with) {
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER)) {
            return new Step(view, list.current().map(Strip::enter).orElse(List.of()));
        }
        if (event instanceof Event.Sized room) {
            return Step.to(with.apply(sized(room.rows() - head)));
        }
        int by = event instanceof Event.Typed typed ? arrow(typed.key()) : 0;
        return Step.to(with.apply(new Strips(by == 0 ? Narrowing.after(list, event, head) : list.moved(step(by)))));
    }

    private static int arrow(Key key) {
        return key.is(Key.DOWN) ? 1 : key.is(Key.UP) ? -1 : 0;
    }

    /** To the next that can be opened; where there is none on the screen, by a line. */
    private int step(int by) {
        int height = list.place().height();
        for (int at = list.place().cursor() + by, steps = 1;
                at >= 0 && at < list.rows().size() && steps <= height;
                at += by, steps++) {
            if (list.rows().get(at).stops()) {
                return steps * by;
            }
        }
        return by;
    }

    void draw(Canvas canvas, Scene scene) {
        list.draw(canvas.part(1, 0, canvas.width() - 2, canvas.height()), (row, at) -> {
            boolean chosen = list.isCursor(at);
            Strip line = list.rows().get(at);
            row.put(0, 0, Ink.FOCUS, chosen && line.stops() ? ">" : "");
            line.draw(row.part(2, 0, row.width() - 2, 1), chosen && line.stops(), scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
    }

    /** A text over as many lines as it takes at a width, its own lines kept. */
    static List<Strip> wrapped(Ink ink, String text, int column, int width) {
        List<Strip> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            for (String row : line.isEmpty() ? List.of("") : Cells.wrapped(line, Math.max(10, width - column))) {
                lines.add(Strip.GAP.and(column, ink, Message.of("form.literal", row)));
            }
        }
        return lines;
    }
}
