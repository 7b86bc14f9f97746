package lumbung.store;

import java.util.List;
import java.util.Optional;
import lumbung.search.Finder;
import lumbung.search.Sql;

/**
 * A stretch of the register that an index keeps in order.
 *
 * @param index Derby's name of the index that runs forwards, and of the one that runs backwards; empty for the primary key
 * @param within whom the stretch holds
 * @param key by what they are ordered
 */
record Lane(Ways index, Sql within, Key key) {
    static final Lane BY_NAME = new Lane(new Ways("PERSON_BY_NAME", "PERSON_BY_NAME_BACKWARDS"), Sql.ALL, Key.NAME);
    static final Lane NEWEST = new Lane(new Ways("PERSON_NEWEST", ""), Sql.ALL, Key.NEWEST);

    record Ways(String forwards, String backwards) {}

    enum Key {
        NAME,
        NEWEST
    }

    /** Those who live in an area itself, not in one within it; 0 for those who live nowhere known. */
    static Lane area(long id) {
        Sql within = id == 0 ? Sql.of("p.area_id IS NULL") : Sql.of("p.area_id = ?", id);
        return new Lane(new Ways("PERSON_BY_AREA", "PERSON_BY_AREA_BACKWARDS"), within, Key.NAME);
    }

    /**
     * Derby's optimizer, left alone, gathers everybody whom the conditions mean and sorts them, for each window anew: 1.5 s
     * instead of some milliseconds. To PostgreSQL the hints are comments.
     */
    String hints(boolean backwards) {
        String name = backwards ? index.backwards : index.forwards;
        String table = name.isEmpty() ? "person p" : "person p --DERBY-PROPERTIES index=" + name;
        return " FROM --DERBY-PROPERTIES joinOrder=FIXED\n " + table + "\n";
    }

    /** Beyond a row; written so that Derby begins its scan of the index there. */
    Sql beyond(Finder.Cursor from) {
        if (key == Key.NEWEST) {
            return Sql.of(from.backwards() ? "p.id > ?" : "p.id < ?", from.isEnd() ? Long.MIN_VALUE : from.id());
        }
        String condition = from.backwards()
                ? "p.name_norm <= ? AND (p.name_norm < ? OR p.id < ?)"
                : "p.name_norm >= ? AND (p.name_norm > ? OR p.id > ?)";
        return new Sql(condition, List.of(from.key(), from.key(), from.id()));
    }

    String order(boolean backwards) {
        return switch (key) {
            case NAME -> backwards ? "p.name_norm DESC, p.id DESC" : "p.name_norm, p.id";
            case NEWEST -> backwards ? "p.id" : "p.id DESC";
        };
    }

    /** The whole condition of a page. */
    Sql condition(Optional<Finder.Cursor> from, Optional<Sql> narrowed) {
        Sql lane = from.map(cursor -> within.and(beyond(cursor))).orElse(within);
        return narrowed.map(lane::and).orElse(lane);
    }
}
