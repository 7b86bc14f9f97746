package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.loyalty.MemberCards;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.search.Finder;
import lumbung.search.Order;
import lumbung.search.Query;
import lumbung.settings.Modules;
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

    /** Who holds the member card whose number it is comes first: R070. */
    @Override
    public List<Card> find(String words, int limit) {
        Optional<Card> holder = MemberCards.holder(words, session.loyalty(), Modules.of(session.settings()))
                .flatMap(session.people()::card);
        List<Card> found = session.finder().best(words, limit);
        return holder.isEmpty()
                ? found
                : Stream.concat(holder.stream(), found.stream().filter(it -> !it.equals(holder.get())))
                        .limit(limit)
                        .toList();
    }
}
