package lumbung.workbench.view;

import java.util.List;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * Pages as they will look.
 *
 * @param pages the first of those that are wanted
 * @param first the number of the first of them
 * @param total how many pages the whole has
 * @param shown which page is on the screen
 * @param scroll its first line on the screen
 */
record PrintPreview(List<List<String>> pages, int first, int total, int shown, int scroll) {
    /** More than anybody leafs through before printing. */
    static final int MOST = 20;

    private static final int HEAD = 2;

    static PrintPreview of(List<List<String>> pages, int first, int total) {
        return new PrintPreview(pages, first, total, 0, 0);
    }

    PrintPreview typed(Key key) {
        return switch (key.modifiers() == 0 ? key.code() : 0) {
            case Key.PAGE_DOWN -> at(shown + 1);
            case Key.PAGE_UP -> at(shown - 1);
            case Key.HOME -> at(0);
            case Key.END -> at(pages.size() - 1);
            case Key.DOWN -> scrolled(1);
            case Key.UP -> scrolled(-1);
            default -> this;
        };
    }

    PrintPreview scrolled(int by) {
        int last = Math.max(0, pages.get(shown).size() - 1);
        return new PrintPreview(pages, first, total, shown, Math.max(0, Math.min(last, scroll + by)));
    }

    private PrintPreview at(int page) {
        return new PrintPreview(pages, first, total, Math.max(0, Math.min(pages.size() - 1, page)), 0);
    }

    void draw(Canvas canvas, Scene scene) {
        String where = scene.say("print.preview", first + shown, total);
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, where, canvas.width() - 2);
        canvas.rule(1);
        List<String> lines = pages.get(shown);
        for (int row = HEAD; row < canvas.height() && scroll + row - HEAD < lines.size(); row++) {
            canvas.put(0, row, Ink.TEXT, lines.get(scroll + row - HEAD), canvas.width());
        }
        if (scene.focused()) {
            canvas.cursor(1, 0);
        }
    }
}
