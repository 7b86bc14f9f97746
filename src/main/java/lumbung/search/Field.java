package lumbung.search;

import java.util.List;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * Something that can be asked about a person. A package that knows more about people contributes fields of its own to the
 * {@link Catalogue}.
 */
public interface Field {
    Keys keys();

    /** What it asks, in a few words. */
    Message about();

    /**
     * Understands one value.
     *
     * @param value without quotes, as typed
     * @return whom it means, or a refusal that says which values there are
     */
    Outcome<Reading> read(Operator operator, String value, Standpoint from);

    /** The values worth offering, best first, as they are stored. */
    List<String> values(Standpoint from);

    /** What may follow an {@code @} in a value: the businesses in {@code promo:ya@azzalea}. */
    default List<String> places(Standpoint from) {
        return List.of();
    }
}
