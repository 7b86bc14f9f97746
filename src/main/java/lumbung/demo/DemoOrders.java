package lumbung.demo;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Backlog;
import lumbung.orders.Market;
import lumbung.orders.OrderDraft;
import lumbung.orders.Returns;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.SocialHousehold;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Card;

/**
 * What the demo cooperative sold: an operation for every month and clerk, priced by the rules of each day as it was after the
 * orders before. The files say who wanted what and when, never what it cost.
 */
public final class DemoOrders {
    private static final Map<String, Fulfilment.Way> WAYS =
            Map.of("ambil", Fulfilment.Way.FETCH, "antar", Fulfilment.Way.BRING, "titip", Fulfilment.Way.PASS_ON);
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);
    private static final Map<String, Order.Stage> STAGES =
            Map.of("open", Order.Stage.OPEN, "handed", Order.Stage.HANDED);
    private static final String NOBODY = "*";
    private static final String WHOLE = "*";

    private final Path folder;
    private final DemoRegister.Keys keys;
    private final Ledger ledger;
    private final Market.Ports ports;

    private DemoOrders(Path folder, DemoRegister.Keys keys, Ledger ledger, Market.Ports ports) {
        this.folder = folder;
        this.keys = keys;
        this.ledger = ledger;
        this.ports = ports;
    }

    /**
     * Adds them to a register that has the demo's people and prices. A mistake in the files is an exception that names file and
     * line.
     *
     * @param folder with {@code orders.csv}, {@code standing_orders.csv}, {@code capacities.csv} and {@code social.csv}
     * @return how many orders there are
     */
    public static Outcome<Integer> build(Path folder, DemoRegister.Keys keys, Ledger ledger, Market.Ports ports) {
        return new DemoOrders(folder, keys, ledger, ports).run();
    }

    private Outcome<Integer> run() {
        List<Line> social = Lines.of(folder, "social.csv");
        Outcome<Boolean> helped = ledger.write(intent(officer(), Message.of("demo.social", social.size())), changes -> {
            social.forEach(line -> changes.add(household(line, changes)));
            return Outcome.done(true);
        });
        Market market = Market.open(ports);
        return helped.then(done -> arrangements(market.wanted()))
                .then(done -> sold(new Backlog(ledger, market), market.wanted()));
    }

    private SocialHousehold household(Line line, Changes changes) {
        Card card = ports.people().card(line.one("person", keys.people())).orElseThrow();
        long id = card.person().dwelling().householdId();
        return new SocialHousehold(changes.newId(), 0, id, line.term("since", "until"));
    }

    private long officer() {
        return keys.clerks().get("Darmaji");
    }

    private Outcome<Boolean> arrangements(Wanted wanted) {
        List<Line> standing = Lines.of(folder, "standing_orders.csv");
        List<Line> capacities = Lines.of(folder, "capacities.csv");
        Message what = Message.of("demo.standing-orders", standing.size(), capacities.size());
        return ledger.write(intent(officer(), what), changes -> {
            standing.forEach(line -> changes.add(new StandingOrder(
                    changes.newId(),
                    0,
                    line.one("person", keys.people()),
                    DayOfWeek.of((int) line.number("weekday")),
                    items(line, wanted).stream()
                            .map(it -> new StandingOrder.Item(it.product().id(), it.quantity()))
                            .toList(),
                    line.one("way", WAYS),
                    line.text("note"),
                    line.term("since", "until"),
                    line.openDay("done"))));
            capacities.forEach(line -> changes.add(new Capacity(
                    changes.newId(),
                    0,
                    line.one("business", keys.businesses()),
                    Capacity.Goods.ALL,
                    line.openDay("day"),
                    line.number("units"))));
            return Outcome.done(true);
        });
    }

    /** Some orders that follow each other, and what came back of them, by their place. */
    private record Chapter(long clerkId, YearMonth month, List<Backlog.Entry> entries, Map<Integer, Line> returns) {
        LocalDate last() {
            return entries.get(entries.size() - 1).draft().at().toLocalDate();
        }
    }

    private Outcome<Integer> sold(Backlog backlog, Wanted wanted) {
        List<Line> lines = Lines.of(folder, "orders.csv");
        Outcome<Boolean> sold = Outcome.done(true);
        for (Chapter chapter : chapters(lines, wanted)) {
            Message what = Message.of("demo.orders", chapter.entries.size(), chapter.month.atDay(1), chapter.last());
            sold = sold.then(done -> backlog.place(intent(chapter.clerkId, what), chapter.entries))
                    .then(placed -> cameBack(chapter, placed, backlog, wanted));
        }
        return sold.map(done -> lines.size());
    }

    private List<Chapter> chapters(List<Line> lines, Wanted wanted) {
        List<Chapter> all = new ArrayList<>();
        for (Line line : lines) {
            Backlog.Entry entry = entry(line, wanted);
            YearMonth month = YearMonth.from(entry.draft().at());
            long clerk = line.one("clerk", keys.clerks());
            Optional<Chapter> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
            Chapter chapter = last.filter(it -> it.clerkId == clerk && it.month.equals(month))
                    .orElseGet(() -> {
                        all.add(new Chapter(clerk, month, new ArrayList<>(), new HashMap<>()));
                        return all.get(all.size() - 1);
                    });
            if (!line.isBlank("back_day")) {
                chapter.returns.put(chapter.entries.size(), line);
            }
            chapter.entries.add(entry);
        }
        return all;
    }

    private Backlog.Entry entry(Line line, Wanted wanted) {
        long person = line.text("person").equals(NOBODY) ? 0 : line.one("person", keys.people());
        LocalDateTime at = line.moment("at");
        boolean atOnce = line.isBlank("way");
        Fulfilment how = atOnce
                ? Fulfilment.AT_ONCE
                : new Fulfilment(
                        line.openDay("needed"),
                        line.isBlank("hour")
                                ? Optional.empty()
                                : Optional.of(at.toLocalTime()
                                        .withHour((int) line.number("hour"))
                                        .withMinute(0)),
                        line.one("way", WAYS),
                        line.text("via"));
        OrderDraft draft = OrderDraft.begun(at)
                .of(person)
                .with(items(line, wanted))
                .getting(how)
                .noted(line.text("note"))
                .paid(line.one("paid", YES_NO));
        return new Backlog.Entry(draft, line.one("stage", STAGES), line.text("said"));
    }

    /** A price by hand is for the first of the goods. */
    private List<Basket.Line> items(Line line, Wanted wanted) {
        List<Basket.Line> items = new ArrayList<>();
        line.texts("items").forEach(item -> items.add(item(line, item, wanted)));
        if (line.cells().containsKey("hand") && !line.isBlank("hand")) {
            List<String> hand = line.texts("hand");
            items.set(
                    0,
                    items.get(0)
                            .at(new Basket.ByHand(
                                    Rupiah.of(Long.parseLong(hand.get(0))),
                                    hand.get(1),
                                    line.one("clerk", keys.clerks()),
                                    false)));
        }
        return items;
    }

    private static Basket.Line item(Line line, String item, Wanted wanted) {
        return wanted.line(item).fold(read -> read, refusal -> {
            throw line.fault("no such goods: " + item + ", " + refusal.reason().key());
        });
    }

    /** Goods that came back are written down as they came, once the month's orders are. */
    private Outcome<Boolean> cameBack(Chapter chapter, List<Receipt> placed, Backlog backlog, Wanted wanted) {
        Outcome<Boolean> outcome = Outcome.done(true);
        for (Map.Entry<Integer, Line> part : chapter.returns.entrySet()) {
            outcome = outcome.then(done -> cameBack(part.getValue(), kept(placed.get(part.getKey())), wanted))
                    .map(receipt -> {
                        backlog.became(
                                receipt, ports.orders().uses(receipt.order().id()));
                        return true;
                    });
        }
        return outcome;
    }

    private Outcome<Receipt> cameBack(Line line, Receipt receipt, Wanted wanted) {
        Returns returns = new Returns(ledger, ports.orders(), line.day("back_day"));
        String reason = line.text("reason");
        boolean whole = line.text("back").equals(WHOLE);
        return (whole
                        ? returns.cancel(receipt, reason)
                        : returns.back(receipt, quantities(line, receipt, wanted), reason))
                .map(done -> kept(receipt));
    }

    private Receipt kept(Receipt receipt) {
        return ports.orders().receipt(receipt.order().id()).orElseThrow();
    }

    private static Map<Integer, Long> quantities(Line line, Receipt receipt, Wanted wanted) {
        Basket.Line back = item(line, line.text("back"), wanted);
        OrderLine of = receipt.lines().stream()
                .filter(it -> it.product().id() == back.product().id())
                .findFirst()
                .orElseThrow(() -> line.fault("nothing of it was sold: " + line.text("back")));
        return Map.of(of.place(), back.quantity());
    }

    private Intent intent(long clerkId, Message what) {
        return new Intent(ledger.intent(what).id(), clerkId, what);
    }
}
