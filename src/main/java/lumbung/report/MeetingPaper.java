package lumbung.report;

/** What is printed about a meeting. */
public enum MeetingPaper {
    /** What was said and decided, to be signed. */
    MINUTES,
    /** Who was called, with room to sign. */
    ATTENDANCE,
    /** One letter for everybody. */
    INVITATION,
    /** A letter for each of those called. */
    LETTERS;

    /** Where its name stands among the texts. */
    public String key() {
        return "meeting.print.paper.".concat(name());
    }
}
