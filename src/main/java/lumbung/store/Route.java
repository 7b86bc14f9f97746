package lumbung.store;

import java.util.Optional;
import lumbung.search.Finder;
import lumbung.search.Order;
import lumbung.search.Sql;
import lumbung.search.index.Hits;

/**
 * The way through the register in one order.
 *
 * @param land how areas follow each other; asked only in that order
 */
record Route(Database database, Order order, Land land) {
    /** So many hits are put in another order sooner than everybody is gone through. */
    private static final int SORTED = 20_000;

    /** Past everybody whom a condition lets through. */
    Walk through(Optional<Sql> narrowed, Optional<Finder.Cursor> from) {
        return switch (order) {
            case NAME -> new IndexWalk(database, Lane.BY_NAME, narrowed, from);
            case NEWEST -> new IndexWalk(database, Lane.NEWEST, narrowed, from);
            case AREA -> new AreaWalk(database, land, narrowed, from);
        };
    }

    /** Past those whom the index found. */
    Walk through(Hits hits, Optional<Finder.Cursor> from) {
        return switch (order) {
            case NAME -> HitsWalk.byName(database, hits, from);
            case NEWEST -> HitsWalk.newest(database, hits, from);
            case AREA ->
                hits.size() <= SORTED ? HitsWalk.byArea(database, hits, land, from) : through(Optional.empty(), from);
        };
    }
}
