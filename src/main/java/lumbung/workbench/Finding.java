package lumbung.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.matching.Names;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.Query;
import lumbung.search.Standpoint;
import lumbung.search.field.RegisterFields;
import lumbung.workbench.view.Search;

/** Finds through the query language and the session's finder. */
public final class Finding implements Search {
    private final Session session;

    public Finding(Session session) {
        this.session = session;
    }

    @Override
    public Outcome<Query> parse(String text) {
        Directory directory = session.people().directory();
        Catalogue catalogue = new Catalogue(RegisterFields.all(directory.levels()));
        return Query.parse(text, catalogue, new Standpoint(directory, session.today()));
    }

    @Override
    public Finder.Slice slice(Query query, Optional<Finder.Cursor> from, int limit) {
        return session.finder().slice(query, from, limit);
    }

    @Override
    public Finder.Cursor cursor(Card card, boolean backwards) {
        String name = card.person().naming().name();
        String key = Names.fold(name).key();
        return new Finder.Cursor(key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key, card.id(), backwards);
    }

    @Override
    public Finder.Cursor last() {
        return new Finder.Cursor("\uFFFF", Long.MAX_VALUE, true);
    }

    @Override
    public List<Card> find(String words, int limit) {
        return parse(words).fold(query -> slice(query, Optional.empty(), limit).cards(), refusal -> List.<Card>of());
    }
}
