package lumbung.broadcast;

/** A cell of a CSV file. */
public final class CsvCell {
    private CsvCell() {}

    /** Other people's text: one that a spreadsheet would run as a formula gets an apostrophe before it. */
    public static String text(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return quoted(formula ? "'" + text : text);
    }

    /** Quoted where it has to be. */
    static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
