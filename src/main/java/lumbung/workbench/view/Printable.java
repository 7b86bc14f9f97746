package lumbung.workbench.view;

import lumbung.message.Message;
import lumbung.search.Selection;

/** What a view can bring on paper. */
public sealed interface Printable {
    /** Everybody whom a query finds. */
    record Found(String query) implements Printable {}

    /** Those who are marked. */
    record Marked(Selection people) implements Printable {}

    record OnePerson(long id) implements Printable {}

    /** What was done lately. */
    record Done() implements Printable {}

    /** Whether it is a list of people, of which one chooses the columns. */
    default boolean isList() {
        return this instanceof Found || this instanceof Marked;
    }

    /** How a file with it is called, without its ending. */
    default Message fileName() {
        if (isList()) {
            return Message.of("print.file.list");
        }
        return Message.of(this instanceof OnePerson ? "print.file.person" : "print.file.changes");
    }
}
