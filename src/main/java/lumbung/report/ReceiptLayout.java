package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lays a document out on one narrow strip: a row's cells stand below each other, the first leading. */
final class ReceiptLayout {
    private static final String INDENT = "  ";

    private final Spool spool;
    private final int width;
    private final UnaryOperator<String> letters;

    ReceiptLayout(Spool spool, int width, UnaryOperator<String> letters) {
        this.spool = spool;
        this.width = width;
        this.letters = letters;
    }

    void lay(Document document) {
        text(document.title(), "");
        document.about().forEach(line -> text(line, ""));
        spool.line("=".repeat(width));
        document.blocks().forEach(this::block);
        spool.endPage();
    }

    private void block(Block block) {
        if (block instanceof Block.PageBreak) {
            spool.line("=".repeat(width));
        } else if (block instanceof Block.Heading heading) {
            spool.line("");
            text(heading.text(), "");
            spool.line("-".repeat(width));
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.text(), "");
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> hanging(fact.name() + ": " + fact.value()));
        } else if (block instanceof Block.Table table) {
            table.rows().each(cells -> {
                row(table.columns(), cells);
                if (table.struck().test(cells)) {
                    spool.line(INDENT + "-".repeat(width - INDENT.length()));
                }
            });
        } else if (block instanceof Block.Slip slip) {
            spool.line("");
            hanging(slip.head());
            slip.blanks().stream()
                    .flatMap(blank -> blank.lines(width - INDENT.length(), letters).stream())
                    .forEach(line -> spool.line(INDENT + line));
        } else if (block instanceof Block.Bars bars) {
            bars.lines(width, letters).forEach(spool::line);
        } else if (block instanceof Block.Course course) {
            Line.wrap(course.line(letters), width).forEach(spool::line);
        }
    }

    /** The tick box and the leading cell, the others in one line below, numbers with what they count. */
    private void row(List<Column> columns, List<String> cells) {
        List<String> below = new ArrayList<>();
        String lead = "";
        boolean box = false;
        boolean line = false;
        for (int at = 0; at < columns.size(); at++) {
            Column.Kind kind = columns.get(at).kind();
            String cell = cells.get(at);
            box |= kind == Column.Kind.TICK;
            line |= kind == Column.Kind.LINE;
            if (kind == Column.Kind.TEXT && lead.isEmpty()) {
                lead = cell;
            } else if (!cell.isEmpty()) {
                below.add(cell);
            }
        }
        hanging(box ? "[ ] " + lead : lead);
        if (!below.isEmpty()) {
            text(String.join(", ", below), INDENT);
        }
        if (line) {
            spool.line(INDENT + "_".repeat(width - INDENT.length()));
        }
    }

    private void hanging(String text) {
        List<String> lines = Line.wrap(letters.apply(text), width);
        spool.line(lines.get(0));
        if (lines.size() > 1) {
            String rest = String.join(" ", lines.subList(1, lines.size()));
            text(rest, INDENT);
        }
    }

    private void text(String text, String indent) {
        Line.wrap(letters.apply(text), width - indent.length()).forEach(line -> spool.line(indent + line));
    }
}
