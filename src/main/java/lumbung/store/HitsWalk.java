package lumbung.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lumbung.register.Card;
import lumbung.search.Finder;
import lumbung.search.index.Hits;

/** Goes through those whom the index found. */
final class HitsWalk implements Walk {
    private final Database database;
    private final Hits hits;
    private final boolean backwards;
    /** How many of the hits lie before what comes next; going back, how many are left. */
    private int at;

    HitsWalk(Database database, Hits hits, Optional<Finder.Cursor> from) {
        this.database = database;
        this.hits = hits;
        this.backwards = from.filter(Finder.Cursor::backwards).isPresent();
        this.at =
                from.map(it -> hits.before(it.key(), it.id(), !it.backwards())).orElse(0);
    }

    @Override
    public List<Card> next(int about) {
        List<Card> cards = List.of();
        while (cards.isEmpty() && (backwards ? at > 0 : at < hits.size())) {
            List<Long> ids = ids(Math.min(about, Cards.CHUNK));
            cards = database.read(connection -> new Cards(connection).of(ids));
        }
        return cards;
    }

    private List<Long> ids(int count) {
        int from = backwards ? Math.max(0, at - count) : at;
        int to = backwards ? at : Math.min(hits.size(), at + count);
        at = backwards ? from : to;
        int turning = from + to - 1;
        return LongStream.range(from, to)
                .map(place -> hits.id((int) (backwards ? turning - place : place)))
                .boxed()
                .toList();
    }
}
