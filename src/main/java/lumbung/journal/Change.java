package lumbung.journal;

/**
 * One entry of the journal: one row, once.
 *
 * @param number counts from 1 without gaps
 * @param operationId the operation it belongs to
 * @param row what was changed
 * @param before the row's columns as JSON, empty where it was added or the image was erased
 * @param after the row's columns as JSON, empty where it was removed or the image was erased
 */
public record Change(long number, long operationId, Row row, String before, String after) {
    /**
     * What an entry is about.
     *
     * @param table the row's table
     * @param id the row's id
     * @param subject the person or thing the row is about: a phone's subject is its owner
     */
    public record Row(String table, long id, long subject) {}

    /** A page of entries whose content was erased: that something was changed is known, what it was is not. */
    public static Change erased(long number, long operationId, long subject) {
        return new Change(number, operationId, new Row("", 0, subject), "", "");
    }

    public boolean isErased() {
        return before.isEmpty() && after.isEmpty();
    }

    public Action action() {
        if (before.isEmpty()) {
            return Action.ADDED;
        }
        return after.isEmpty() ? Action.REMOVED : Action.CHANGED;
    }

    /** What happened to the row. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED
    }
}
