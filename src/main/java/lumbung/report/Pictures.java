package lumbung.report;

import java.util.List;

/** Charts of a document as SVG within its HTML: nothing is fetched, nothing runs. */
final class Pictures {
    private static final int WIDTH = 640;
    private static final int ROW = 22;
    private static final int BAR = 8;
    private static final int NAME = 230;
    private static final int VALUE = 60;
    private static final int HEIGHT = 70;

    private Pictures() {}

    /** Two bars for each name: now, and paler what was before. */
    static String bars(Block.Bars bars) {
        long most = bars.bars().stream()
                .mapToLong(it -> Math.max(it.now(), it.before()))
                .max()
                .orElse(0);
        StringBuilder svg = new StringBuilder(begun(bars.title(), bars.bars().size() * ROW));
        int top = 0;
        for (Block.Bar bar : bars.bars()) {
            svg.append(text(0, top + ROW / 2 + 2, "start", bar.name()))
                    .append(rectangle(top + 1, length(bar.now(), most), "now"))
                    .append(rectangle(top + BAR + 2, length(bar.before(), most), "then"))
                    .append(text(WIDTH, top + ROW / 2 + 2, "end", Long.toString(bar.now())));
            top += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    private static int length(long value, long most) {
        int room = WIDTH - NAME - VALUE;
        return most <= 0 || value <= 0 ? 0 : (int) Math.max(1, Math.round((double) value * room / most));
    }

    private static String rectangle(int top, int length, String look) {
        return "<rect class=\"" + look + "\" x=\"" + NAME + "\" y=\"" + top + "\" width=\"" + length + "\" height=\""
                + BAR + "\"/>\n";
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + HtmlWriter.escaped(words)
                + "</text>\n";
    }

    /** A line from the first value to the last. */
    static String line(Block.Course course) {
        List<Long> values = course.values();
        long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
        StringBuilder points = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            int x = values.size() == 1 ? WIDTH / 2 : at * (WIDTH - 8) / (values.size() - 1) + 4;
            long y = HEIGHT - 4 - (most <= 0 ? 0 : Math.max(0, values.get(at)) * (HEIGHT - 8) / most);
            points.append(at == 0 ? "" : " ").append(x).append(',').append(y);
        }
        return begun(course.title(), HEIGHT) + "<polyline class=\"course\" points=\"" + points + "\"/>\n</svg>\n";
    }

    private static String begun(String title, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"100%\" viewBox=\"0 0 " + WIDTH + " "
                + height + "\"><title>" + HtmlWriter.escaped(title) + "</title>\n";
    }
}
