package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import lumbung.i18n.Texts;
import lumbung.terminal.Cells;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** The line of tabs: the shown one always among them, the others as far as there is room. */
final class TabLine {
    private static final int APART = 2;

    private TabLine() {}

    static void draw(Canvas canvas, Deck deck, Texts texts) {
        List<String> names = new ArrayList<>();
        deck.tabs().forEach(tab -> names.add(texts.of(tab.view().name())));
        int all = names.stream().mapToInt(name -> Cells.width(name) + APART).sum() - APART;
        int most = names.size() == 1 || all < canvas.width() ? canvas.width() - 1 : View.NAME;
        int from = first(names, deck.tab(), most, canvas.width() - 1);
        int column = 1;
        for (int at = from; at < names.size() && column < canvas.width(); at++) {
            boolean shown = at == deck.tab();
            Ink ink = shown ? deck.onTab() ? Ink.FOCUS : Ink.TITLE : Ink.DIM;
            String before = at == from && from > 0 ? "< " : "";
            column = canvas.put(column, 0, Ink.DIM, before);
            column = canvas.put(column, 0, ink, names.get(at), most) + APART;
        }
    }

    /** The first tab to draw, so that the shown one has room. */
    private static int first(List<String> names, int shown, int most, int width) {
        int room = width - APART;
        int from = Math.max(0, shown);
        for (int at = from; at >= 0; at--) {
            room -= Math.min(most, Cells.width(names.get(at))) + APART;
            if (room < 0) {
                break;
            }
            from = at;
        }
        return from;
    }
}
