package lumbung.report;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param weight its share of what the whole ones, numbers and tick boxes leave; their own width
 */
public record Column(String heading, Kind kind, int weight) {
    /** What its cells hold. A tick box and a line to write on are filled in by hand, so their cells are empty texts. */
    public enum Kind {
        TEXT,
        /** A text of which every word counts, such as what is to be decided: it goes on below for as long as it takes. */
        SENTENCE,
        /** Never broken, such as a phone number: its weight is its width. */
        WHOLE,
        NUMBER,
        TICK,
        LINE
    }
}
