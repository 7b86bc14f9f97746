package lumbung.report;

import java.util.List;

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

    /** Rows under their columns; as many as there are, so they are walked once and never gathered. */
    record Table(List<Column> columns, Rows rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** What follows begins a new page. */
    record PageBreak() implements Block {}
}
