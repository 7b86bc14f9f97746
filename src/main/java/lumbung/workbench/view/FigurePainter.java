package lumbung.workbench.view;

import java.util.List;
import lumbung.report.Strokes;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.BigLetters;
import lumbung.workbench.widget.BigLetters.Size;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** Draws the figures of a review for a room, below a title and above the last row. */
final class FigurePainter {
    private static final int GAP = 3;
    private static final int LINES = 3;

    private final Canvas canvas;
    private final Scene scene;

    FigurePainter(Canvas canvas, Scene scene) {
        this.canvas = canvas;
        this.scene = scene;
    }

    /** A number in large letters each, with its name and two bars beside it; in small ones where there is no room. */
    void draw(int top, Slide.Figures slide, Size size) {
        int room = canvas.height() - 1 - top;
        int each = Math.max(LINES, size.rows(canvas.isAscii())) + 1;
        if (each * slide.bars().size() > room + 1) {
            if (size == Size.LARGE) {
                draw(top, slide, Size.SMALL);
            } else {
                plain(top, slide.bars(), room / slide.bars().size());
            }
            return;
        }
        int widest = slide.bars().stream()
                .mapToInt(it -> BigLetters.width(large(it), size))
                .max()
                .orElse(0);
        int row = top;
        for (Slide.Bars bars : slide.bars()) {
            String number = large(bars);
            BigLetters.draw(canvas, widest - BigLetters.width(number, size), row, Ink.TITLE, number, size);
            lines(widest + GAP, row, bars, LINES);
            row += each;
        }
    }

    private void plain(int top, List<Slide.Bars> all, int each) {
        int widest = all.stream().mapToInt(it -> Cells.width(large(it))).max().orElse(0);
        int row = top;
        for (Slide.Bars bars : all) {
            canvas.putRight(widest, row, Ink.TITLE, large(bars));
            lines(widest + GAP, row, bars, each);
            row += Math.min(each, LINES);
        }
    }

    private String large(Slide.Bars bars) {
        return bars.large().map(scene.texts()::of).orElse("");
    }

    /** What it was before goes where there are too few lines. */
    private void lines(int column, int row, Slide.Bars bars, int most) {
        canvas.put(column, row, Ink.TEXT, scene.texts().of(bars.name()));
        long longest = Math.max(bars.now().value(), bars.before().value());
        int said = Math.max(width(bars.now()), width(bars.before()));
        int room = Math.max(0, canvas.width() - column - said - 1);
        bar(column, row + 1, Ink.TITLE, bars.now(), bar(bars.now(), longest, room));
        if (most >= LINES) {
            bar(column, row + 2, Ink.DIM, bars.before(), bar(bars.before(), longest, room));
        }
    }

    private int width(Slide.Bar bar) {
        return Cells.width(scene.texts().of(bar.said()));
    }

    /** Both of a pair in the same measure. */
    private String bar(Slide.Bar bar, long longest, int room) {
        return Strokes.bar(bar.value(), longest, room, canvas.isAscii());
    }

    private void bar(int column, int row, Ink ink, Slide.Bar bar, String drawn) {
        canvas.put(column, row, ink, drawn);
        int behind = drawn.isEmpty() ? 0 : drawn.length() + 1;
        canvas.put(column + behind, row, Ink.DIM, scene.texts().of(bar.said()));
    }

    /** A column for each part of the days, with its number on top. */
    void draw(int top, Slide.Course slide) {
        int foot = canvas.height() - 3;
        int room = Math.max(1, foot - top - 1);
        int each = Math.max(1, canvas.width() / slide.orders().size());
        long most = slide.orders().stream().mapToLong(it -> it).max().orElse(0);
        int column = 0;
        for (long orders : slide.orders()) {
            List<String> cells = Strokes.column(orders, most, room, canvas.isAscii());
            for (int up = 0; up < cells.size(); up++) {
                canvas.put(column, foot - up, Ink.TITLE, cells.get(up).repeat(Math.max(1, each - 1)));
            }
            canvas.put(column, foot - cells.size(), Ink.TEXT, scene.number(orders), each);
            column += each;
        }
    }
}
