package lumbung.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.register.Card;
import lumbung.search.Finder;
import lumbung.search.Sql;

/** Goes through the land area by area, in each by name. */
final class AreaWalk implements Walk {
    private final Database database;
    private final Land land;
    private final Optional<Sql> narrowed;
    private final boolean backwards;
    private int rank;
    private IndexWalk here;

    AreaWalk(Database database, Land land, Optional<Sql> narrowed, Optional<Finder.Cursor> from) {
        this.database = database;
        this.land = land;
        this.narrowed = narrowed;
        this.backwards = from.filter(Finder.Cursor::backwards).isPresent();
        this.rank = from.map(cursor -> land.rank(cursor.area())).orElse(0);
        this.here = lane(from);
    }

    /** What of an area lies ahead; from its own beginning, or its end, where nothing else is said. */
    private IndexWalk lane(Optional<Finder.Cursor> from) {
        Optional<Finder.Cursor> begin = from.isEmpty() && backwards ? Optional.of(Finder.Cursor.END) : from;
        return new IndexWalk(database, Lane.area(land.area(rank)), narrowed, begin);
    }

    @Override
    public List<Card> next(int about) {
        List<Card> cards = new ArrayList<>();
        while (cards.size() < about && rank >= 0 && rank < land.size()) {
            List<Card> more = here.next(about - cards.size());
            cards.addAll(more);
            if (more.isEmpty()) {
                goOn();
            }
        }
        return cards;
    }

    private void goOn() {
        rank += backwards ? -1 : 1;
        if (rank >= 0 && rank < land.size()) {
            here = lane(Optional.empty());
        }
    }
}
