package lumbung.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Directory;

/** Who answers a query, in one {@link Order} or another. Not for the screen's own thread: it reads the register. */
public interface Finder {
    /** Reads a query with all the fields there are, as of today; a refusal points at the word ({@link Span#at}). */
    Outcome<Query> parse(String text);

    /** What could be typed next in a query. */
    Completion completion();

    /**
     * The same for somebody who may ask about one business only: what a query asks about any business, it asks about this
     * one, and no other is understood or offered.
     *
     * @param businessId 0 for none at all
     */
    Finder about(long businessId);

    /** What the register knows by heart, without reading it again. */
    Directory directory();

    /**
     * One window of the answer.
     *
     * @param from where the window begins, empty for the start of the list
     * @param limit how many rows at most
     */
    Slice slice(Query query, Order order, Optional<Cursor> from, int limit);

    /** One window of the answer in order of name. */
    default Slice slice(Query query, Optional<Cursor> from, int limit) {
        return slice(query, Order.NAME, from, limit);
    }

    /** Every answer in turn, until the visitor has had enough and answers false. */
    void each(Query query, Order order, Predicate<Card> visitor);

    /** Every answer in order of name. */
    default void each(Query query, Predicate<Card> visitor) {
        each(query, Order.NAME, visitor);
    }

    /** How many answer, counted no further than {@code most}. */
    long count(Query query, long most);

    /**
     * The people who best fit some words or a piece of a number, however they are typed: whole words first, then
     * beginnings, then humps, then slips; among equals in order of name. The text is no query.
     */
    List<Card> best(String typed, int limit);

    /**
     * A place in a list, in whichever order: before or after a row.
     *
     * @param key the row's folded name
     * @param id the row's id
     * @param area where the row's person lives, 0 for nowhere known
     * @param backwards whether the rows before it are wanted, still in list order
     */
    record Cursor(String key, long id, long area, boolean backwards) {
        /** Behind the end of every list, looking back. */
        public static final Cursor END = new Cursor("\uFFFF", Long.MAX_VALUE, Long.MAX_VALUE, true);

        /** To go on after a row. */
        public static Cursor after(Card card) {
            return of(card, false);
        }

        /** To go back from a row. */
        public static Cursor before(Card card) {
            return of(card, true);
        }

        private static Cursor of(Card card, boolean backwards) {
            String key = SortKey.of(card.person().naming().name());
            return new Cursor(key, card.id(), card.person().dwelling().areaId(), backwards);
        }

        /** Whether it is behind the end, not at a row. */
        public boolean isEnd() {
            return area == Long.MAX_VALUE;
        }
    }

    /**
     * A window of a list, in list order also where it was asked for backwards.
     *
     * @param more whether there are rows beyond it in the direction asked for
     */
    record Slice(List<Card> cards, boolean more) {}
}
