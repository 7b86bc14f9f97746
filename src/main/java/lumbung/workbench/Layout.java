package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.workbench.Frame.Space;

/** Who gets which part of the screen; the two last rows are the line and the keys. */
final class Layout {
    private static final int FOOT = 2;
    private static final int SIDE_BY_SIDE = 80;
    /** From here on a tab stays beside the list while the keyboard is in the list; below it would be taken for the row's. */
    private static final int AT_EASE = 120;

    /**
     * A pane's rectangle.
     *
     * @param tabbed whether its first row, above the rectangle, is the line of tabs
     */
    record Part(Pane pane, int left, int top, Space room, boolean tabbed) {
        boolean holds(int column, int row) {
            return column >= left && column < left + room.columns() && row >= top && row < top + room.rows();
        }
    }

    private Layout() {}

    /** Every pane that is seen, the popups last. */
    static List<Part> of(Frame frame) {
        Space space = frame.space();
        int rows = space.rows() - foot(frame);
        List<Part> parts = new ArrayList<>(frame.covered() ? List.of() : beneath(frame, rows));
        for (Pane popup : frame.seenPopups()) {
            parts.add(new Part(popup, 0, 0, new Space(space.columns(), rows), false));
        }
        return parts;
    }

    /** Rows at the foot: the line, the keys, and the tour's while somebody is walking. */
    static int foot(Frame frame) {
        return frame.root().tour().walking() ? FOOT + TourLine.ROWS : FOOT;
    }

    private static List<Part> beneath(Frame frame, int rows) {
        Deck deck = frame.deck();
        Optional<Pane> tab = deck.shownTab();
        int columns = frame.space().columns();
        if (tab.isEmpty()) {
            return List.of(new Part(deck.window(), 0, 0, new Space(columns, rows), false));
        }
        if (!isSplit(frame)) {
            return List.of(
                    deck.onTab()
                            ? new Part(tab.get(), 0, 1, new Space(columns, rows - 1), true)
                            : new Part(deck.window(), 0, 0, new Space(columns, rows), false));
        }
        int left = listColumns(columns);
        return List.of(
                new Part(deck.window(), 0, 0, new Space(left, rows), false),
                new Part(tab.get(), left + 1, 1, new Space(columns - left - 1, rows - 1), true));
    }

    /** Whether list and tab stand side by side. */
    static boolean isSplit(Frame frame) {
        Optional<Pane> tab = frame.deck().shownTab();
        return tab.isPresent()
                && frame.space().columns() >= (frame.deck().onTab() ? SIDE_BY_SIDE : AT_EASE)
                && !tab.get().view().wide()
                && !frame.deck().window().view().wide();
    }

    static int listColumns(int columns) {
        return Math.min(columns * 43 / 80, 64);
    }
}
