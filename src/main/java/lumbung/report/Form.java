package lumbung.report;

import java.util.Optional;

/** How a document is put on paper. */
public enum Form {
    /** Pages of 80 columns with form feeds, for a dot matrix printer. */
    PAGE("80", 80, ".txt"),
    /** One strip of 32 columns, for a receipt printer of 58 mm. */
    RECEIPT("32", 32, ".txt"),
    /** One file that any browser shows and prints. */
    HTML("html", 0, ".html");

    private final String code;
    private final int columns;
    private final String ending;

    Form(String code, int columns, String ending) {
        this.code = code;
        this.columns = columns;
        this.ending = ending;
    }

    public static Optional<Form> of(String code) {
        for (Form form : values()) {
            if (form.code.equalsIgnoreCase(code.strip())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return code;
    }

    /** 0 where lines have no fixed width. */
    public int columns() {
        return columns;
    }

    /** How its files' names end. */
    public String ending() {
        return ending;
    }
}
