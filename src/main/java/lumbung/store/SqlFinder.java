package lumbung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.search.Catalogue;
import lumbung.search.Completion;
import lumbung.search.Finder;
import lumbung.search.Meaning;
import lumbung.search.Node;
import lumbung.search.Order;
import lumbung.search.Query;
import lumbung.search.Sql;
import lumbung.search.Standpoint;
import lumbung.search.index.Hits;
import lumbung.search.index.Match;

/**
 * Answers queries from a database and the index: the index says whom the texts mean, SQL narrows down, and each card is
 * tested at last, so that the test alone decides.
 */
final class SqlFinder implements Finder {
    private static final int PAGE = 256;
    private static final int LARGEST_PAGE = 2_048;

    private final Database database;
    private final IndexKeeper keeper;
    private final Function<Directory, Catalogue> catalogue;
    private final Clock clock;
    private final OptionalLong own;
    private volatile Land land = Land.UNKNOWN;

    SqlFinder(Database database, IndexKeeper keeper, Function<Directory, Catalogue> catalogue, Clock clock) {
        this(database, keeper, catalogue, clock, OptionalLong.empty());
    }

    private SqlFinder(
            Database database,
            IndexKeeper keeper,
            Function<Directory, Catalogue> catalogue,
            Clock clock,
            OptionalLong own) {
        this.database = database;
        this.keeper = keeper;
        this.catalogue = catalogue;
        this.clock = clock;
        this.own = own;
    }

    @Override
    public Finder about(long businessId) {
        return new SqlFinder(database, keeper, catalogue, clock, OptionalLong.of(businessId));
    }

    @Override
    public Outcome<Query> parse(String text) {
        Directory directory = directory();
        return Query.parse(text, catalogue.apply(directory), standpoint(directory));
    }

    @Override
    public Completion completion() {
        Directory directory = directory();
        return new Completion(catalogue.apply(directory), standpoint(directory));
    }

    @Override
    public Directory directory() {
        Directory all = keeper.current().directory();
        return own.isPresent() ? all.of(own.getAsLong()) : all;
    }

    private Standpoint standpoint(Directory directory) {
        return new Standpoint(directory, LocalDate.now(clock), own);
    }

    @Override
    public Slice slice(Query query, Order order, Optional<Cursor> from, int limit) {
        Plan plan = plan(query);
        Walk walk = plan.walk(route(order), from);
        List<Card> found = new ArrayList<>();
        List<Card> next = walk.next(limit + 1);
        for (int about = limit; !next.isEmpty() && found.size() <= limit; about = Math.min(2 * about, LARGEST_PAGE)) {
            next.stream().filter(plan.meaning().test()).forEach(found::add);
            next = found.size() > limit ? next : walk.next(Math.max(about, PAGE));
        }
        boolean more = found.size() > limit;
        List<Card> cards = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (from.filter(Cursor::backwards).isPresent()) {
            Collections.reverse(cards);
        }
        return new Slice(List.copyOf(cards), more);
    }

    @Override
    public void each(Query query, Order order, Predicate<Card> visitor) {
        Plan plan = plan(query);
        Walk walk = plan.walk(route(order), Optional.empty());
        for (List<Card> next = walk.next(PAGE); !next.isEmpty(); next = walk.next(LARGEST_PAGE)) {
            for (Card card : next) {
                if (plan.meaning().test().test(card) && !visitor.test(card)) {
                    return;
                }
            }
        }
    }

    @Override
    public long count(Query query, long most) {
        if (query.equals(Query.ALL)) {
            return Math.min(most, database.read(Head::read).people());
        }
        Plan plan = plan(query);
        if (plan.candidates().isEmpty() && plan.meaning().exact()) {
            return counted(plan.meaning().sql().orElseThrow(), most);
        }
        long[] count = {0};
        each(query, card -> ++count[0] < most);
        return count[0];
    }

    private long counted(Sql condition, long most) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT COUNT(*) FROM (SELECT p.id FROM person p WHERE "
                            + condition.text() + " FETCH FIRST " + most + " ROWS ONLY) answers")) {
                Binding.set(statement, condition.values());
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    return result.getLong(1);
                }
            }
        });
    }

    @Override
    public List<Card> best(String typed, int limit) {
        List<Long> ids = keeper.current().index().search(typed, limit).stream()
                .map(Match::id)
                .toList();
        return new SqlPeople(database).cards(ids);
    }

    private Route route(Order order) {
        return new Route(database, order, order == Order.AREA ? land() : Land.UNKNOWN);
    }

    /** The order of areas, worked out again only when the directory is another. */
    private Land land() {
        Directory directory = keeper.current().directory();
        Land known = land;
        if (!known.isOf(directory)) {
            known = Land.of(directory);
            land = known;
        }
        return known;
    }

    private Plan plan(Query query) {
        List<Node.Text> texts = query.texts();
        Map<Node.Text, Hits> hits =
                texts.isEmpty() ? Map.of() : keeper.current().index().hits(texts);
        Meaning meaning =
                query.meaning(text -> Meaning.tested(card -> hits.get(text).contains(card.id())));
        return new Plan(meaning, Plan.candidates(query.tree(), hits));
    }
}
