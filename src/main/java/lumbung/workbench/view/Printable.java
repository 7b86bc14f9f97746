package lumbung.workbench.view;

import java.util.Set;

/** What a view can bring on paper. */
public sealed interface Printable {
    /** Everybody whom a query finds. */
    record Found(String query) implements Printable {}

    /** Those who are marked. */
    record Marked(Set<Long> ids) implements Printable {}

    record OnePerson(long id) implements Printable {}

    /** What was done lately. */
    record Done() implements Printable {}

    /** Whether it is a list of people, of which one chooses the columns. */
    default boolean isList() {
        return this instanceof Found || this instanceof Marked;
    }

    /** How a file with it is called, without its ending. */
    default String fileName() {
        if (isList()) {
            return "daftar";
        }
        return this instanceof OnePerson ? "kontak" : "perubahan";
    }
}
