package lumbung.register.past;

import java.util.function.Function;
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

    /** The whole in one line, as one would type it. */
    public Message said() {
        return said(text -> Message.of("history.text", text));
    }

    /**
     * The whole in one line.
     *
     * @param words how a text of the field is said
     */
    public Message said(Function<String, Message> words) {
        Message was = words.apply(before);
        Message is = words.apply(after);
        if (place.field().equals("kelompok") && before.isEmpty() != after.isEmpty()) {
            return before.isEmpty() ? Message.of("history.joined", is) : Message.of("history.left", was);
        }
        if (before.isEmpty()) {
            return Message.of("history.added", place.label(), is);
        }
        return after.isEmpty()
                ? Message.of("history.removed", place.label(), was)
                : Message.of("history.changed", place.label(), was, is);
    }
}
