package lumbung.workbench.widget;

/** What a piece of text means; a {@link Theme} says how that looks. */
public enum Ink {
    TEXT,
    /** Can be ignored. */
    DIM,
    TITLE,
    /** Where the keyboard is. */
    FOCUS,
    /** Letters that were searched for. */
    MATCH,
    /** Letters whose place is taken by what is typed next. */
    CHOSEN,
    KEY,
    WARNING,
    ERROR,
    /** Black on white in every theme, for a picture that a phone is to read. */
    PAPER,
    /** Black on black in every theme: what is dark in such a picture where there are no block letters. */
    PRINT
}
