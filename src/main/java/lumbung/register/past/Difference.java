package lumbung.register.past;

import lumbung.message.Message;

/**
 * One thing about a person, or another row, that is not as it was.
 *
 * @param place where it stands
 * @param before as one reads it, empty where there was nothing
 * @param after as one reads it, empty where there is nothing now
 */
public record Difference(Place place, String before, String after) {
    /**
     * Where something stands in a record.
     *
     * @param field its name, as in a form
     * @param row the id of the row that holds it
     */
    public record Place(String field, long row) {
        /** What the field is called. */
        public Message label() {
            return Message.of("history.field.".concat(field));
        }
    }

    public boolean isNone() {
        return before.equals(after);
    }

    /** The whole in one line. */
    public Message said() {
        if (place.field().equals("kelompok") && before.isEmpty() != after.isEmpty()) {
            return before.isEmpty() ? Message.of("history.joined", after) : Message.of("history.left", before);
        }
        if (before.isEmpty()) {
            return Message.of("history.added", place.label(), after);
        }
        return after.isEmpty()
                ? Message.of("history.removed", place.label(), before)
                : Message.of("history.changed", place.label(), before, after);
    }
}
