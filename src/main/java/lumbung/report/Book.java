package lumbung.report;

/** A book that a cooperative keeps by law and custom. N16 */
public enum Book {
    MEMBERS,
    OFFICERS,
    SUPERVISORS,
    GUESTS,
    SUGGESTIONS,
    /** What meetings of the board decided. */
    BOARD_DECISIONS,
    /** What meetings of the members decided. */
    MEMBER_DECISIONS;

    /** Where its name stands among the texts. */
    public String key() {
        return "book.name.".concat(name());
    }

    /** Whether it lists people, for whom an officer may want a column for their NIK. */
    public boolean isOfPeople() {
        return this == MEMBERS || this == OFFICERS || this == SUPERVISORS;
    }
}
