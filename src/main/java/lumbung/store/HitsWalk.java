package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;
import lumbung.register.Card;
import lumbung.search.Finder;
import lumbung.search.index.Hits;

/** Goes through those whom the index found, in one order or another. */
final class HitsWalk implements Walk {
    private final Database database;
    private final IntToLongFunction ids;
    private final int size;
    private final boolean backwards;
    /** How many of the hits lie before what comes next; going back, how many are left. */
    private int at;

    private HitsWalk(Database database, IntToLongFunction ids, int size, Start start) {
        this.database = database;
        this.ids = ids;
        this.size = size;
        this.backwards = start.backwards;
        this.at = start.at;
    }

    /** Where it begins, and which way it goes. */
    private record Start(int at, boolean backwards) {}

    static HitsWalk byName(Database database, Hits hits, Optional<Finder.Cursor> from) {
        return new HitsWalk(database, hits::id, hits.size(), start(from, before(hits, from)));
    }

    /** Ids come from the clock: the largest is the newest. */
    static HitsWalk newest(Database database, Hits hits, Optional<Finder.Cursor> from) {
        int size = hits.size();
        long[] rising = LongStream.range(0, size)
                .map(place -> hits.id((int) place))
                .sorted()
                .toArray();
        int place = from.filter(cursor -> !cursor.isEnd())
                .map(cursor -> {
                    int found = Arrays.binarySearch(rising, cursor.id());
                    int larger = found >= 0 ? size - found - 1 : size + found + 1;
                    return found >= 0 && !cursor.backwards() ? larger + 1 : larger;
                })
                .orElse(size);
        return new HitsWalk(database, at -> rising[size - 1 - at], size, start(from, place));
    }

    static HitsWalk byArea(Database database, Hits hits, Land land, Optional<Finder.Cursor> from) {
        Map<Long, Long> areas = database.read(connection -> areas(connection, hits));
        long[] order = new long[hits.size()];
        for (int place = 0; place < order.length; place++) {
            order[place] = spot(land.rank(areas.getOrDefault(hits.id(place), 0L)), place);
        }
        Arrays.sort(order);
        int here = before(hits, from);
        long cut = from.filter(cursor -> !cursor.isEnd())
                .map(cursor -> spot(land.rank(cursor.area()), here))
                .orElse(Long.MAX_VALUE);
        int found = Arrays.binarySearch(order, cut);
        int place = found >= 0 ? found : -found - 1;
        return new HitsWalk(database, at -> hits.id((int) order[at]), order.length, start(from, place));
    }

    /** An area's rank and a place among the hits, as one number to sort by; the place is its lower half. */
    private static long spot(int rank, int place) {
        return ((long) rank << Integer.SIZE) | place;
    }

    private static int before(Hits hits, Optional<Finder.Cursor> from) {
        return from.map(it -> hits.before(it.key(), it.id(), !it.backwards())).orElse(0);
    }

    private static Start start(Optional<Finder.Cursor> from, int place) {
        return new Start(
                from.isEmpty() ? 0 : place,
                from.filter(Finder.Cursor::backwards).isPresent());
    }

    private static Map<Long, Long> areas(Connection connection, Hits hits) throws SQLException {
        Map<Long, Long> areas = new HashMap<>();
        String places = String.join(", ", Collections.nCopies(Cards.CHUNK, "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id, area_id FROM person WHERE id IN (" + places + ")")) {
            for (int from = 0; from < hits.size(); from += Cards.CHUNK) {
                for (int place = 0; place < Cards.CHUNK; place++) {
                    statement.setLong(place + 1, hits.id(Math.min(from + place, hits.size() - 1)));
                }
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        areas.put(result.getLong(1), result.getLong(2));
                    }
                }
            }
        }
        return areas;
    }

    @Override
    public List<Card> next(int about) {
        List<Card> cards = List.of();
        while (cards.isEmpty() && (backwards ? at > 0 : at < size)) {
            List<Long> next = next(at, Math.min(about, Cards.CHUNK));
            cards = database.read(connection -> new Cards(connection).of(next));
        }
        return cards;
    }

    private List<Long> next(int here, int count) {
        int from = backwards ? Math.max(0, here - count) : here;
        int to = backwards ? here : Math.min(size, here + count);
        at = backwards ? from : to;
        List<Long> next = new ArrayList<>();
        for (int place = from; place < to; place++) {
            next.add(ids.applyAsLong(place));
        }
        if (backwards) {
            Collections.reverse(next);
        }
        return next;
    }
}
