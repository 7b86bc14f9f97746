package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table's rows as lines of a page: each column has its share of the width, long cells go on below. */
final class Grid {
    private static final String GAP = "  ";
    /** A cell of more lines would drown its row. */
    private static final int DEEPEST = 4;

    private final List<Column> columns;
    private final List<Integer> widths;

    Grid(List<Column> columns, int width) {
        this.columns = columns;
        this.widths = widths(columns, width - GAP.length() * (columns.size() - 1));
    }

    /** What is rigid has its width, the others share the rest by weight; what rounding leaves goes to the widest. */
    private static List<Integer> widths(List<Column> columns, int width) {
        int rigid = weight(columns.stream().filter(Grid::isRigid).toList());
        int all = weight(columns);
        boolean fits = rigid + (all - rigid) / 2 <= width;
        List<Integer> widths = new ArrayList<>();
        for (Column column : columns) {
            boolean keeps = fits && isRigid(column);
            int share = fits ? (width - rigid) * column.weight() / Math.max(1, all - rigid) : 0;
            widths.add(Math.max(1, keeps ? column.weight() : fits ? share : width * column.weight() / all));
        }
        int widest = IntStream.range(0, widths.size())
                .filter(at -> !isRigid(columns.get(at)))
                .reduce((one, two) -> widths.get(two) > widths.get(one) ? two : one)
                .orElse(0);
        int rest = width - widths.stream().mapToInt(Integer::intValue).sum();
        if (!widths.isEmpty()) {
            widths.set(widest, Math.max(1, widths.get(widest) + rest));
        }
        return List.copyOf(widths);
    }

    private static int weight(List<Column> columns) {
        return columns.stream().mapToInt(Column::weight).sum();
    }

    private static boolean isRigid(Column column) {
        return switch (column.kind()) {
            case WHOLE, NUMBER, TICK -> true;
            case TEXT, SENTENCE, LINE -> false;
        };
    }

    List<String> head() {
        List<String> head =
                new ArrayList<>(lines(columns.stream().map(Column::heading).toList(), false));
        head.add(widths.stream()
                .map("-"::repeat)
                .reduce((one, two) -> one + GAP + two)
                .orElse(""));
        return head;
    }

    List<String> row(List<String> cells) {
        return lines(cells, true);
    }

    private List<String> lines(List<String> cells, boolean filled) {
        List<List<String>> wrapped = new ArrayList<>();
        int deepest = 1;
        for (int at = 0; at < columns.size(); at++) {
            List<String> cell = filled ? cell(at, cells.get(at)) : wrapped(cells.get(at), widths.get(at));
            wrapped.add(cell);
            deepest = Math.max(deepest, cell.size());
        }
        List<String> lines = new ArrayList<>();
        for (int depth = 0; depth < deepest; depth++) {
            lines.add(line(wrapped, depth));
        }
        return lines;
    }

    private List<String> cell(int at, String text) {
        int width = widths.get(at);
        return switch (columns.get(at).kind()) {
            case TICK -> List.of(Line.cut("[ ]", width));
            case LINE -> List.of("_".repeat(width));
            case SENTENCE -> Line.wrap(text, width);
            case TEXT, WHOLE, NUMBER -> wrapped(text, width);
        };
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = Line.wrap(text, width);
        if (lines.size() <= DEEPEST) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, DEEPEST - 1));
        some.add(Line.cut(String.join(" ", lines.subList(DEEPEST - 1, lines.size())), width));
        return some;
    }

    private String line(List<List<String>> wrapped, int depth) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < columns.size(); at++) {
            String part = depth < wrapped.get(at).size() ? wrapped.get(at).get(depth) : "";
            boolean number = columns.get(at).kind() == Column.Kind.NUMBER;
            line.append(at == 0 ? "" : GAP)
                    .append(number ? Line.right(part, widths.get(at)) : Line.left(part, widths.get(at)));
        }
        return line.toString().stripTrailing();
    }
}
