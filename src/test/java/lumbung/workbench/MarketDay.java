package lumbung.workbench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Market;
import lumbung.orders.Neighbours;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.SocialHousehold;
import lumbung.pricing.Basket;
import lumbung.pricing.kept.Intake;
import lumbung.pricing.kept.PriceSettings;
import lumbung.pricing.kept.RegisterKeys;
import lumbung.register.Business;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Person;
import lumbung.register.Term;
import lumbung.workbench.view.Desk;

/** Goods, prices and orders in a village: Azzalea bakes, Sigendo sells chips and coffee. */
final class MarketDay {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String PRICES = """
            {"products": [
              {"id": "bolu", "business": "Azzalea", "name": "Bolu pandan", "price": 30000, "cost": 20000, "tags": ["kue"]},
              {"id": "kopi", "business": "Sigendo", "name": "Kopi Rojo", "unit": {"name": "kg", "factor": 1000}, "price": 90000, "cost": 60000},
              {"id": "keripik", "business": "Sigendo", "name": "Keripik pisang", "price": 15000, "cost": 9000}],
             "rules": [
              {"id": "langganan", "name": "Langganan Azzalea", "who": {"any": ["state:regular@Azzalea"]}, "what": "product:bolu",
               "effect": {"percentOff": 10}, "authority": %1$s},
              {"id": "reseller", "name": "Harga reseller kue", "who": {"any": ["role:reseller"]}, "what": "tag:kue",
               "tiers": [{"min": 5, "effect": {"fixed": 25000}}], "authority": %1$s},
              {"id": "bonus", "name": "Bonus 20 + 1", "what": "product:keripik",
               "effect": {"bonus": {"every": 20, "free": 1}}, "authority": %1$s},
              {"id": "tester", "name": "Tester kopi", "what": "product:bolu",
               "min": 10, "effect": {"tester": {"product": "keripik", "followUpDays": 7}}, "authority": %1$s},
              {"id": "dibantu", "name": "Keluarga dibantu", "who": {"any": ["social"]}, "what": "product:bolu",
               "effect": {"fixed": 21000}, "combination": {"priority": 1}, "authority": %1$s}]}
            """.formatted(
                    "{\"state\": \"approved\", \"from\": \"2026-01-01\", \"until\": \"2026-12-31\","
                            + " \"decision\": {\"number\": \"12/2026\", \"date\": \"2026-01-01\", \"votes\": \"mufakat\"}}");

    private final Desk desk;

    MarketDay(Desk desk) {
        this.desk = desk;
        write(changes -> changes.add(new Business(changes.newId(), 0, "Sigendo", OptionalInt.empty(), "")));
        Session session = desk.session();
        new Intake(
                        session.ledger(),
                        session.prices(),
                        PriceSettings.policy(session.settings()),
                        ids -> new RegisterKeys(
                                session.people().directory(),
                                session.prices(),
                                new Neighbours(session.people(), session.finder()),
                                ids))
                .take(PRICES, "harga.json")
                .get();
    }

    void write(Consumer<Changes> work) {
        desk.ledger()
                .write(desk.ledger().intent(Message.of("register.operation.added", "data")), changes -> {
                    work.accept(changes);
                    return Outcome.done(true);
                })
                .get();
    }

    long business(String name) {
        return desk.people().directory().business(name).orElseThrow().id();
    }

    long person(String name) {
        return name.isEmpty() ? 0 : desk.search().find(name, 1).get(0).id();
    }

    private OrderDraft draft(String who, LocalDate day, String... goods) {
        Market market = desk.session().market();
        List<Basket.Line> lines =
                Stream.of(goods).map(it -> market.wanted().line(it).get()).toList();
        return OrderDraft.begun(day.atTime(9, 30)).of(person(who)).with(lines);
    }

    /** Bought so many days ago. */
    Receipt bought(String who, int days, String... goods) {
        return place(draft(who, TODAY.minusDays(days), goods).paid(true));
    }

    /** To be brought on a day from ten o'clock on. */
    Receipt ordered(String who, LocalDate day, String... goods) {
        Fulfilment how = new Fulfilment(Optional.of(day), Optional.of(LocalTime.of(10, 0)), Fulfilment.Way.BRING, "");
        return place(draft(who, TODAY, goods).getting(how));
    }

    private Receipt place(OrderDraft draft) {
        return desk.session().counter().place(draft).get();
    }

    /** Azzalea can make so many a day. */
    MarketDay capacity(long units) {
        write(changes -> changes.add(
                new Capacity(changes.newId(), 0, business("Azzalea"), Capacity.Goods.ALL, Optional.empty(), units)));
        return this;
    }

    /** Somebody's household is helped along. */
    MarketDay helped(String who) {
        long id = person(who);
        write(changes -> {
            long house = changes.newId();
            changes.add(new Household(house, 0, "", id));
            Person person = desk.people().card(id).orElseThrow().person();
            changes.change(person.with(new Dwelling(person.dwelling().areaId(), "", house)));
            changes.add(new SocialHousehold(changes.newId(), 0, house, Term.ALWAYS));
        });
        return this;
    }

    List<Receipt> orders() {
        return desk.session().orders().newest(OrderFilter.ALL, Optional.empty(), 100);
    }
}
