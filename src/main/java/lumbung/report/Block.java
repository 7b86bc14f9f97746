package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A piece of a document. */
public sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** What it is beside what is so. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A fact; one with the name of the one before it goes on with that. */
    record Fact(String name, String value) {}

    /**
     * Rows under their columns; as many as there are, so they are walked once and never gathered.
     *
     * @param struck which of them are struck through
     */
    record Table(List<Column> columns, Rows rows, Predicate<List<String>> struck) implements Block {
        public Table {
            columns = List.copyOf(columns);
        }

        /** All of whose rows hold. */
        public Table(List<Column> columns, Rows rows) {
            this(columns, rows, cells -> false);
        }
    }

    /**
     * What is to be filled in by pen about one person; it stays on one page.
     *
     * @param head whom it is about
     * @param blanks one under the other, with room to write
     */
    record Slip(String head, List<Blank> blanks) implements Block {
        public Slip {
            blanks = List.copyOf(blanks);
        }
    }

    /**
     * A line of a slip: a question, boxes to tick, and a line to write on.
     *
     * @param question may be empty
     * @param ticks what each box means
     * @param writing what stands before the line to write on; empty for no such line
     */
    record Blank(String question, List<String> ticks, String writing) {
        /** The shortest line to write on. */
        private static final int LEAST = 16;

        public Blank {
            ticks = List.copyOf(ticks);
        }

        /** In so many columns: the boxes in brackets, the line as long as there is room, below where there is too little. */
        List<String> lines(int width, UnaryOperator<String> letters) {
            List<String> parts = new ArrayList<>();
            if (!question.isEmpty()) {
                parts.add(letters.apply(question));
            }
            ticks.forEach(tick -> parts.add("[ ] " + letters.apply(tick)));
            List<String> lines = new ArrayList<>(Line.wrap(String.join("  ", parts), width));
            if (!writing.isEmpty()) {
                String before = letters.apply(writing) + " ";
                int last = lines.size() - 1;
                int at = Line.width(lines.get(last)) + (lines.get(last).isEmpty() ? 0 : 2) + Line.width(before);
                if (width - at < LEAST) {
                    lines.add(before + "_".repeat(Math.max(1, width - Line.width(before))));
                } else {
                    String gap = lines.get(last).isEmpty() ? "" : "  ";
                    lines.set(last, lines.get(last) + gap + before + "_".repeat(width - at));
                }
            }
            return lines;
        }
    }

    /** Figures beside what they were before, as bars. */
    record Bars(String title, List<Bar> bars) implements Block {
        private static final int NAME = 30;

        public Bars {
            bars = List.copyOf(bars);
        }

        /** In so many columns; now above, what was before below. */
        List<String> lines(int width, UnaryOperator<String> letters) {
            boolean ascii = !letters.apply("\u2588").equals("\u2588");
            long most = bars.stream()
                    .mapToLong(it -> Math.max(it.now, it.before))
                    .max()
                    .orElse(0);
            int name = Math.min(NAME, width / 3);
            int room = width - name - 1;
            List<String> lines = new ArrayList<>();
            for (Bar bar : bars) {
                String first = Strokes.bar(bar.now, most, room, ascii);
                lines.add((Line.left(letters.apply(bar.name), name) + " " + first).stripTrailing());
            }
            return lines;
        }
    }

    /** A bar: now, and what it was before. */
    record Bar(String name, long now, long before) {}

    /** How a figure went, part by part of some days. */
    record Course(String title, List<Long> values) implements Block {
        public Course {
            values = List.copyOf(values);
        }

        String line(UnaryOperator<String> letters) {
            boolean ascii = !letters.apply("\u2588").equals("\u2588");
            return letters.apply(title) + "  " + Strokes.line(values, ascii);
        }
    }

    /** What follows begins a new page. */
    record PageBreak() implements Block {}
}
