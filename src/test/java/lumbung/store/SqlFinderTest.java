package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Household;
import lumbung.register.Naming;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.Meaning;
import lumbung.search.Order;
import lumbung.search.Query;
import lumbung.search.SortKey;
import lumbung.search.Sql;
import lumbung.search.Village;
import lumbung.search.Villagers;
import lumbung.search.field.RegisterFields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R002–R004, R018: a query means the same to a card and to either database, and lists can be entered anywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlFinderTest {
    private static final int PEOPLE = 400;
    /** Some fourteen windows, the last not full. */
    private static final int WINDOW = 83;

    private static final Comparator<Card> IN_ORDER =
            Comparator.comparing(SqlFinderTest::key).thenComparing(Card::id);

    private final List<Card> cards = new ArrayList<>();
    private List<Store> stores = List.of();

    @BeforeAll
    void settle() {
        Villagers villagers = new Villagers(11, 1_000);
        for (int i = 0; i < PEOPLE; i++) {
            cards.add(villagers.next());
        }
        cards.sort(IN_ORDER);
        stores = TestStore.onBothEngines().toList();
        stores.forEach(store -> settle(store, cards));
    }

    @AfterAll
    void close() {
        stores.forEach(Store::close);
    }

    Stream<Store> stores() {
        return stores.stream();
    }

    private static void settle(Store store, List<Card> people) {
        var ledger = store.ledger(7);
        ledger.write(ledger.intent(Message.of("test.settle")), changes -> {
                    Village.AREAS.forEach(changes::add);
                    Village.BUSINESSES.forEach(changes::add);
                    Village.COMMUNITIES.forEach(changes::add);
                    Village.SENDING_PHONES.forEach(changes::add);
                    Villagers.households().forEach(id -> changes.add(new Household(id, 0, "KK " + id, 0)));
                    people.forEach(card -> add(changes, card));
                    return Outcome.done(true);
                })
                .get();
    }

    private static void add(Changes changes, Card card) {
        changes.add(card.person());
        Stream.of(
                        card.aliases(),
                        card.phones(),
                        card.handles(),
                        card.roles(),
                        card.memberships(),
                        card.consents(),
                        card.savedNumbers())
                .flatMap(List::stream)
                .forEach(changes::add);
    }

    private static String key(Card card) {
        return SortKey.of(card.person().naming().name());
    }

    private static Finder finder(Store store) {
        return store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())));
    }

    private List<Long> expected(Query query) {
        return cards.stream()
                .filter(query.meaning(text -> Meaning.tested(card -> false)).test())
                .map(Card::id)
                .toList();
    }

    private static Set<Long> selected(Store store, Sql condition) {
        return store.database().read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT p.id FROM person p WHERE " + condition.text())) {
                Binding.set(statement, condition.values());
                return new TreeSet<>(Results.all(statement, row -> row.number("id")));
            }
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void everyConditionMeansTheSameToACardAndToTheDatabase(Store store) {
        for (String typed : Villagers.conditions()) {
            sameMeaning(store, typed);
            sameMeaning(store, "-" + typed);
        }
        for (long seed = 1; seed <= 150; seed++) {
            sameMeaning(store, Villagers.query(new Random(seed)));
        }
    }

    private void sameMeaning(Store store, String typed) {
        Query query = Village.query(typed);
        Meaning meaning = query.meaning(text -> Meaning.tested(card -> false));
        Set<Long> tested = new TreeSet<>(expected(query));
        if (meaning.sql().isPresent()) {
            Set<Long> selected = selected(store, meaning.sql().get());
            assertTrue(selected.containsAll(tested), typed);
            assertTrue(!meaning.exact() || selected.equals(tested), typed);
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void aListIsReadForwardsAndBackwardsWindowByWindow(Store store) {
        Finder finder = finder(store);
        for (String typed :
                List.of("", "desa:bongas", "-promo:ya", "siti", "siti atau tarni", "s jk:p", "hp:ada siti")) {
            Query query = finder.parse(typed).get();
            List<Long> all = new ArrayList<>();
            finder.each(query, card -> all.add(card.id()));
            assertFalse(all.isEmpty(), typed);
            for (Order order : Order.values()) {
                List<Long> ordered = new ArrayList<>();
                finder.each(query, order, card -> ordered.add(card.id()));
                assertEquals(new TreeSet<>(all), new TreeSet<>(ordered), typed + order);
                assertEquals(inOrder(store, all, order), ordered, typed + order);
                assertEquals(ordered, forwards(finder, query, order), typed + order);
                assertEquals(ordered, backwards(finder, query, order), typed + order);
            }
            assertEquals(all.size(), finder.count(query, 10_000), typed);
            assertEquals(Math.min(5, all.size()), finder.count(query, 5), typed);
            if (query.texts().isEmpty()) {
                assertEquals(expected(query), all, typed);
            }
        }
    }

    private static List<Long> inOrder(Store store, List<Long> byName, Order order) {
        List<Card> cards = new ArrayList<>(store.people().cards(byName));
        Directory directory = store.people().directory();
        switch (order) {
            case NAME -> cards.sort(IN_ORDER);
            case NEWEST -> cards.sort(Comparator.comparing(Card::id).reversed());
            case AREA ->
                cards.sort(Comparator.comparing((Card card) -> address(card, directory))
                        .thenComparing(IN_ORDER));
        }
        return cards.stream().map(Card::id).toList();
    }

    /** Sorts as the land is gone through: nowhere last. */
    private static String address(Card card, Directory directory) {
        List<Area> path = directory.path(card.person().dwelling().areaId());
        return path.isEmpty() ? "\uFFFF" : path.stream().map(Area::name).collect(Collectors.joining("\u0001"));
    }

    private static List<Long> forwards(Finder finder, Query query, Order order) {
        List<Long> ids = new ArrayList<>();
        Finder.Slice slice = finder.slice(query, order, Optional.empty(), WINDOW);
        slice.cards().forEach(card -> ids.add(card.id()));
        while (slice.more()) {
            Card last = slice.cards().get(slice.cards().size() - 1);
            slice = finder.slice(query, order, Optional.of(Finder.Cursor.after(last)), WINDOW);
            slice.cards().forEach(card -> ids.add(card.id()));
        }
        return ids;
    }

    private static List<Long> backwards(Finder finder, Query query, Order order) {
        List<Long> ids = new ArrayList<>();
        Finder.Slice slice = finder.slice(query, order, Optional.of(Finder.Cursor.END), WINDOW);
        ids.addAll(0, slice.cards().stream().map(Card::id).toList());
        while (slice.more()) {
            slice = finder.slice(
                    query, order, Optional.of(Finder.Cursor.before(slice.cards().get(0))), WINDOW);
            ids.addAll(0, slice.cards().stream().map(Card::id).toList());
        }
        return ids;
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void whoeverVisitsCanStop(Store store) {
        Finder finder = finder(store);
        List<Long> seen = new ArrayList<>();
        finder.each(Query.ALL, card -> {
            seen.add(card.id());
            return seen.size() < 3;
        });
        assertEquals(cards.stream().limit(3).map(Card::id).toList(), seen);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void searchFollowsWhatIsWrittenAndWhatIsUndone(Store store) {
        Finder finder = finder(store);
        assertEquals(List.of(), finder.best("tarni", 5));
        settle(store, cards.subList(0, 3));
        Card first = cards.get(0);
        String name = first.person().naming().name();
        assertTrue(finder.best(name, 9).stream().anyMatch(card -> card.id() == first.id()));
        var ledger = store.ledger(7);
        ledger.write(ledger.intent(Message.of("test.rename")), changes -> {
                    changes.change(store.people()
                            .card(first.id())
                            .orElseThrow()
                            .person()
                            .with(new Naming("Zulaikha", "", "")));
                    return Outcome.done(true);
                })
                .get();
        assertEquals(first.id(), finder.best("zulaikha", 9).get(0).id());
        ledger.undo(OptionalLong.empty(), done -> {}).get();
        assertEquals(List.of(), finder.best("zulaikha", 9));
        assertTrue(finder.parse("desa:bongas").isDone());
        store.close();
    }
}
