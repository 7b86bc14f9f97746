package lumbung.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.register.Card;

/** Who answers a query. */
public interface Finder {
    /**
     * One window of the answer, in order of name.
     *
     * @param from where the window begins, empty for the start of the list
     * @param limit how many rows at most
     */
    Slice slice(Query query, Optional<Cursor> from, int limit);

    /** Every answer in turn, in order of name, until the visitor has had enough and answers false. */
    void each(Query query, Predicate<Card> visitor);

    /**
     * A place in a list: before or after a row.
     *
     * @param key the row's sort key: the folded name
     * @param id the row's id
     * @param backwards whether the rows before it are wanted, still in list order
     */
    record Cursor(String key, long id, boolean backwards) {}

    /**
     * A window of a list.
     *
     * @param more whether there are rows beyond it in the direction asked for
     */
    record Slice(List<Card> cards, boolean more) {}
}
