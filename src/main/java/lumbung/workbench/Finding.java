package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.search.Finder;
import lumbung.search.Order;
import lumbung.search.Query;
import lumbung.workbench.view.Search;

/** Finds through the session's finder. */
final class Finding implements Search {
    private final Session session;

    Finding(Session session) {
        this.session = session;
    }

    @Override
    public Outcome<Query> parse(String text) {
        return session.finder().parse(text);
    }

    @Override
    public Finder.Slice slice(Query query, Order order, Optional<Finder.Cursor> from, int limit) {
        return session.finder().slice(query, order, from, limit);
    }

    @Override
    public long count(Query query, long most) {
        return session.finder().count(query, most);
    }

    @Override
    public Finder.Cursor cursor(Card card, boolean backwards) {
        return backwards ? Finder.Cursor.before(card) : Finder.Cursor.after(card);
    }

    @Override
    public Finder.Cursor last() {
        return Finder.Cursor.END;
    }

    @Override
    public List<Card> find(String words, int limit) {
        return session.finder().best(words, limit);
    }
}
