package lumbung.store;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lumbung.care.AfterSales;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Counter;
import lumbung.orders.Market;
import lumbung.orders.Neighbours;
import lumbung.orders.OrderDraft;
import lumbung.orders.Returns;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.pricing.kept.Intake;
import lumbung.pricing.kept.PriceSettings;
import lumbung.pricing.kept.RegisterKeys;
import lumbung.register.Business;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.field.RegisterFields;

/** A register with prices and two people. */
public final class Shop implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final long AZZALEA = 1;
    public static final long SIGENDO = 2;
    public static final long HOUSE = 3;
    public static final long SITI = 4;
    public static final long OTHER_SITI = 5;

    private static final String PRICES = """
            {"products": [
              {"id": "bolu", "business": "Azzalea", "name": "Bolu", "price": 30000, "cost": 20000, "tags": ["kue"]},
              {"id": "keripik", "business": "Sigendo", "name": "Keripik", "price": 15000, "cost": 9000}],
             "rules": [
              {"id": "langganan", "name": "Langganan", "who": {"any": ["state:regular@Azzalea"]}, "what": "product:bolu",
               "effect": {"percentOff": 10}, "authority": %1$s},
              {"id": "sekali", "name": "Sekali saja", "what": "product:keripik", "effect": {"off": 1000},
               "limits": {"perPerson": 1, "budget": 10000}, "authority": %1$s},
              {"id": "bonus", "name": "Bonus 20 + 1", "what": "product:keripik",
               "effect": {"bonus": {"every": 20, "free": 1}}, "authority": %1$s},
              {"id": "dibantu", "name": "Dibantu", "who": {"any": ["social"]}, "what": "product:bolu",
               "effect": {"fixed": 21000}, "combination": {"priority": 1}, "authority": %1$s}]}
            """.formatted(
                    "{\"state\": \"approved\", \"from\": \"2026-01-01\", \"until\": \"2026-12-31\","
                            + " \"decision\": {\"number\": \"12/2026\", \"date\": \"2026-01-01\", \"votes\": \"mufakat\"}}");

    public final Store store;
    public final Finder finder;

    public Shop(Store store) {
        this.store = store;
        this.finder = store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())));
        write(
                new Business(AZZALEA, 0, "Azzalea", OptionalInt.empty(), ""),
                new Business(SIGENDO, 0, "Sigendo", OptionalInt.empty(), ""),
                new Household(HOUSE, 0, "Keluarga Yanto", 0),
                Person.named(SITI, new Naming("Siti Aminah", "Bu", "Siti")).with(new Dwelling(0, "", HOUSE)),
                Person.named(OTHER_SITI, new Naming("St. Aminah", "Bu", "")));
        new Intake(
                        store.ledger(1),
                        store.prices(),
                        PriceSettings.policy(store.settings()),
                        ids -> new RegisterKeys(
                                store.people().directory(),
                                store.prices(),
                                new Neighbours(store.people(), finder),
                                ids))
                .take(PRICES, "harga.json")
                .get();
    }

    public void write(Entity... rows) {
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), (Changes changes) -> {
                    List.of(rows).forEach(changes::add);
                    return Outcome.done(true);
                })
                .get();
    }

    public Market market() {
        return Market.open(new Market.Ports(store.people(), finder, store.prices(), store.orders(), store.settings()));
    }

    public Counter counter() {
        return new Counter(store.ledger(1), market(), TODAY, new AfterSales(store.settings(), TODAY));
    }

    public Returns returns() {
        return new Returns(store.ledger(1), store.orders(), TODAY);
    }

    public OrderDraft draft(long person, LocalDate day, String... items) {
        List<Basket.Line> lines =
                Stream.of(items).map(item -> market().wanted().line(item).get()).toList();
        return OrderDraft.begun(day.atTime(9, 30)).of(person).with(lines);
    }

    public Receipt place(long person, LocalDate day, String... items) {
        return counter().place(draft(person, day, items)).get();
    }

    public List<CustomerTotal> totals(long person) {
        return store.orders().totals(List.of(person));
    }

    @Override
    public void close() {
        store.close();
    }
}
