package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.search.Finder;
import lumbung.search.Order;
import lumbung.search.Query;

/** Finding people, as lists and Search Everywhere need it. */
public interface Search {
    /** Reads a query; refused with what is wrong and where. */
    Outcome<Query> parse(String text);

    /** One window of the answer, as {@link Finder#slice}. */
    Finder.Slice slice(Query query, Order order, Optional<Finder.Cursor> from, int limit);

    /** How many answer, counted no further than {@code most}. */
    long count(Query query, long most);

    /** The place of a row in a list, to go on from it. */
    Finder.Cursor cursor(Card card, boolean backwards);

    /** Behind the end of every list, looking back. */
    Finder.Cursor last();

    /** The people who best fit some words or a number, however they are typed; the best first. */
    List<Card> find(String words, int limit);
}
