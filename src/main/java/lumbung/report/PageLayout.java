package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lays a document out on pages of 80 columns: rows stay whole, a table's head stands again on each page. */
final class PageLayout {
    private static final int NAME = 18;
    private static final String INDENT = "   ";

    private final Spool spool;
    private final int width;
    private final int room;
    private final UnaryOperator<String> letters;
    private int used;

    /** Lays out on so many lines of a page, its head not counted. */
    PageLayout(Spool spool, int width, int room, UnaryOperator<String> letters) {
        this.spool = spool;
        this.width = width;
        this.room = room;
        this.letters = letters;
    }

    void lay(Document document) {
        document.about().forEach(this::text);
        document.blocks().forEach(this::block);
        if (used > 0 || spool.pages() == 0) {
            turn();
        }
    }

    private void block(Block block) {
        if (block instanceof Block.PageBreak) {
            turnUnlessNew();
        } else if (block instanceof Block.Heading heading) {
            gap();
            // A heading alone at a page's foot would belong to nothing.
            keep(3);
            text(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            gap();
            text(paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            gap();
            facts(facts.facts());
        } else if (block instanceof Block.Table table) {
            gap();
            table(table);
        } else if (block instanceof Block.Slip slip) {
            slip(slip);
        } else if (block instanceof Block.Bars bars) {
            gap();
            bars.lines(width, letters).forEach(this::line);
        } else if (block instanceof Block.Course course) {
            gap();
            line(course.line(letters));
        }
    }

    /** An empty line before each that is filled in: a pen needs more room than type. */
    private void slip(Block.Slip slip) {
        List<String> lines = new ArrayList<>(Line.wrap(letters.apply(slip.head()), width));
        for (Block.Blank blank : slip.blanks()) {
            lines.add("");
            blank.lines(width - INDENT.length(), letters).forEach(line -> lines.add(INDENT + line));
        }
        keep(lines.size() + 1);
        gap();
        lines.forEach(this::line);
    }

    private void text(String text) {
        Line.wrap(letters.apply(text), width).forEach(this::line);
    }

    private void facts(List<Block.Fact> facts) {
        String before = "";
        for (Block.Fact fact : facts) {
            String name = fact.name().equals(before) ? "" : letters.apply(fact.name());
            for (String part : Line.wrap(letters.apply(fact.value()), width - NAME - 1)) {
                line((Line.left(name, NAME) + " " + part).stripTrailing());
                name = "";
            }
            before = fact.name();
        }
    }

    private void table(Block.Table table) {
        Grid grid = new Grid(
                table.columns().stream()
                        .map(column -> new Column(letters.apply(column.heading()), column.kind(), column.weight()))
                        .toList(),
                width);
        List<String> head = grid.head();
        keep(head.size() + 1);
        head.forEach(this::line);
        table.rows().each(cells -> {
            List<String> row = grid.row(cells.stream().map(letters).toList());
            if (used + row.size() > room) {
                turn();
                head.forEach(this::line);
            }
            boolean struck = table.struck().test(cells);
            row.forEach(line -> line(struck ? struck(line) : line));
        });
    }

    /** A line of dashes through all of it, as a ruler leaves one: what stood there can still be read. */
    private String struck(String line) {
        return Line.left(line, width).replace(' ', '-');
    }

    private void gap() {
        if (used > 0 && used < room) {
            line("");
        }
    }

    private void keep(int lines) {
        if (used + lines > room) {
            turnUnlessNew();
        }
    }

    private void line(String text) {
        if (used == room) {
            turn();
        }
        spool.line(text);
        used++;
    }

    private void turnUnlessNew() {
        if (used > 0) {
            turn();
        }
    }

    private void turn() {
        spool.endPage();
        used = 0;
    }
}
