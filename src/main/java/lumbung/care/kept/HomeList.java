package lumbung.care.kept;

/** The lists of people that a day begins with. */
public enum HomeList {
    /** Who usually orders again about now. */
    DUE,
    /** Who has waited twice as long as usual. */
    QUIET,
    /** Who brought others, or came for the fiftieth time. */
    THANK,
    /** Whose birthday it is, or soon. */
    BIRTHDAY
}
