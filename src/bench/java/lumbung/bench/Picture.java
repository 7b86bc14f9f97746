package lumbung.bench;

import java.util.List;
import java.util.function.Predicate;
import org.jline.utils.ScreenTerminal;

/** What a terminal shows, line by line, without colours. */
record Picture(List<String> lines) {
    /** Something in the first line and in the last: title and key bar are there, and so all between them. */
    static final Predicate<Picture> WHOLE = picture -> !picture.lines.get(0).isBlank()
            && !picture.lines.get(picture.lines.size() - 1).isBlank();

    static Picture of(ScreenTerminal screen) {
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            int symbol = ScreenTerminal.cellCodePoint(cells[i]);
            text.appendCodePoint(symbol == 0 ? ' ' : symbol);
            if (i % screen.getColumns() == screen.getColumns() - 1) {
                text.append('\n');
            }
        }
        return new Picture(text.toString().lines().toList());
    }

    static Predicate<Picture> shows(String text) {
        return picture -> picture.lines.stream().anyMatch(line -> line.contains(text));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
