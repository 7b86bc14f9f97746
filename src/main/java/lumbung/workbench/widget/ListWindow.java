package lumbung.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.terminal.Key;

/**
 * A window on a list of any length: some hundred rows around the cursor, and whether there are more. It asks for pages by
 * their neighbours, so that a list of a million costs what a short one costs.
 *
 * @param rows what is known
 * @param place where cursor and window stand in them
 * @param ends whether the list begins with the first known row, and ends with the last
 * @param asked the page that is on its way
 */
public record ListWindow<T>(List<T> rows, Place place, Ends ends, Optional<Ask> asked) {
    /** Most rows kept; further ones are asked for again. */
    public static final int KEPT = 300;

    /**
     * Where one is.
     *
     * @param cursor index of the row under the cursor
     * @param top index of the first row on the screen
     * @param height rows on the screen
     */
    public record Place(int cursor, int top, int height) {}

    public record Ends(boolean first, boolean last) {}

    /** A page to ask for, {@code BEFORE} and {@code AFTER} next to the first and last known row. */
    public enum Ask {
        FIRST,
        BEFORE,
        AFTER,
        LAST
    }

    /** Draws the row of an index. */
    public interface Line {
        void draw(Canvas row, int index);
    }

    /** A window of which nothing is known yet; its first page is asked for. */
    public static <T> ListWindow<T> unknown(int height) {
        return new ListWindow<>(List.of(), new Place(0, 0, height), new Ends(true, false), Optional.of(Ask.FIRST));
    }

    /** A list that is known as a whole. */
    public static <T> ListWindow<T> of(List<T> rows, int height) {
        return new ListWindow<>(List.copyOf(rows), new Place(0, 0, height), new Ends(true, true), Optional.empty());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The row under the cursor. */
    public Optional<T> current() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(place.cursor));
    }

    public boolean isCursor(int index) {
        return index == place.cursor;
    }

    /** What is on the screen, by index. */
    public int bottom() {
        return Math.min(rows.size(), place.top + place.height);
    }

    /** Draws what is on the screen, a row each from the canvas's first on; whether there is more stands at its edge. */
    public void draw(Canvas canvas, Line line) {
        Canvas shown = canvas.part(0, 0, canvas.width(), place.height);
        for (int index = place.top; index < bottom(); index++) {
            line.draw(shown.part(0, index - place.top, shown.width(), 1), index);
        }
        shown.goesOn(place.top > 0 || !ends.first, bottom() < rows.size() || !(ends.last || rows.isEmpty()));
    }

    public ListWindow<T> sized(int height) {
        return height == place.height || height < 1 ? this : at(place.cursor, new Place(0, place.top, height));
    }

    /** The cursor on a row of the screen, as the mouse asks. */
    public ListWindow<T> pointed(int row) {
        int index = place.top + row;
        return index < rows.size() && row >= 0 ? at(index, place) : this;
    }

    public ListWindow<T> moved(int by) {
        return wanting(at(place.cursor + by, place));
    }

    /** The cursor on the next row at which it stops; moved by one row where there is none. */
    public ListWindow<T> stepped(int by, Predicate<T> stops) {
        int at = place.cursor + by;
        while (at >= 0 && at < rows.size() && !stops.test(rows.get(at))) {
            at += by;
        }
        return moved(at >= 0 && at < rows.size() ? at - place.cursor : by);
    }

    /** By how much an arrow moves, 0 for any other key. */
    public static int arrow(Key key) {
        return key.is(Key.DOWN) ? 1 : key.is(Key.UP) ? -1 : 0;
    }

    /** Whether a key moves by rows or pages, and so never means anything to a text above the list. */
    public static boolean steps(Key key) {
        return key.is(Key.UP) || key.is(Key.DOWN) || key.is(Key.PAGE_UP) || key.is(Key.PAGE_DOWN);
    }

    /** The window after a key; itself where the key does not move. */
    public ListWindow<T> typed(Key key) {
        if (key.modifiers() != 0) {
            return this;
        }
        return switch (key.code()) {
            case Key.UP -> moved(-1);
            case Key.DOWN -> moved(1);
            case Key.PAGE_UP -> paged(-place.height);
            case Key.PAGE_DOWN -> paged(place.height);
            case Key.HOME -> ends.first ? at(0, place) : asking(Ask.FIRST);
            case Key.END -> ends.last ? at(rows.size() - 1, place) : asking(Ask.LAST);
            default -> this;
        };
    }

    /** Another page is on the screen, the cursor in the row of it where it was. */
    private ListWindow<T> paged(int by) {
        int last = Math.max(0, rows.size() - place.height);
        int top = Math.max(0, Math.min(last, place.top + by));
        return wanting(at(place.cursor + by, new Place(0, top, place.height)));
    }

    /** A page came. */
    public ListWindow<T> came(Ask ask, List<T> page, boolean more) {
        return switch (ask) {
            case FIRST ->
                new ListWindow<>(page, new Place(0, 0, place.height), new Ends(true, !more), Optional.empty());
            case LAST ->
                new ListWindow<>(page, place, new Ends(!more, true), Optional.<Ask>empty()).at(page.size() - 1, place);
            case AFTER -> after(page, more);
            case BEFORE -> before(page, more);
        };
    }

    /** The list read anew around one row, which stands where the cursor's row stood on the screen. */
    public ListWindow<T> around(List<T> page, Ends open, int cursor) {
        int above = place.cursor - place.top;
        Place near = new Place(cursor, Math.max(0, cursor - above), place.height);
        return new ListWindow<>(List.copyOf(page), near, open, Optional.<Ask>empty()).at(cursor, near);
    }

    /** Waits for a page; one that was asked for before does not matter any more. */
    public ListWindow<T> expecting(Ask ask) {
        return new ListWindow<>(rows, place, ends, Optional.of(ask));
    }

    /** The rows from the cursor to where another window of the same rows has it, both included. */
    public List<T> between(ListWindow<T> other) {
        int from = Math.min(place.cursor, other.place.cursor);
        int to = Math.max(place.cursor, other.place.cursor);
        return rows.isEmpty() ? List.of() : rows.subList(from, to + 1);
    }

    /** The same place in the list, its rows read again. */
    public ListWindow<T> replaced(List<T> page, boolean more) {
        ListWindow<T> fresh = new ListWindow<>(page, place, new Ends(ends.first, !more), Optional.empty());
        return fresh.at(place.cursor, place);
    }

    private ListWindow<T> after(List<T> page, boolean more) {
        List<T> all = new ArrayList<>(rows);
        all.addAll(page);
        int cut = Math.max(0, Math.min(all.size() - KEPT, place.top));
        Place moved = new Place(place.cursor - cut, place.top - cut, place.height);
        Ends open = new Ends(ends.first && cut == 0, !more);
        List<T> kept = List.copyOf(all.subList(cut, all.size()));
        return new ListWindow<>(kept, moved, open, Optional.<Ask>empty()).at(moved.cursor, moved);
    }

    private ListWindow<T> before(List<T> page, boolean more) {
        List<T> all = new ArrayList<>(page);
        all.addAll(rows);
        int end = Math.min(all.size(), Math.max(KEPT, page.size() + place.top + place.height));
        Place moved = new Place(place.cursor + page.size(), place.top + page.size(), place.height);
        Ends open = new Ends(!more, ends.last && end == all.size());
        return new ListWindow<>(List.copyOf(all.subList(0, end)), moved, open, Optional.<Ask>empty())
                .at(moved.cursor, moved);
    }

    private ListWindow<T> at(int wanted, Place around) {
        int cursor = Math.max(0, Math.min(wanted, rows.size() - 1));
        int highest = Math.max(0, cursor - around.height + 1);
        int top = Math.max(highest, Math.min(around.top, cursor));
        return new ListWindow<>(rows, new Place(cursor, top, around.height), ends, asked);
    }

    private ListWindow<T> wanting(ListWindow<T> moved) {
        int near = place.height * 2;
        if (!ends.last && moved.place.cursor + near >= rows.size()) {
            return moved.asking(Ask.AFTER);
        }
        return !ends.first && moved.place.cursor < near ? moved.asking(Ask.BEFORE) : moved;
    }

    private ListWindow<T> asking(Ask ask) {
        // A jump goes before the neighbour that is on its way; neighbours wait for what was asked before.
        boolean jumps = ask == Ask.FIRST || ask == Ask.LAST;
        return new ListWindow<>(rows, place, ends, Optional.of(jumps ? ask : asked.orElse(ask)));
    }
}
