package lumbung.orders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Product;

/** Keeps what somebody wants every week, makes orders of it, and how much a business can make in a day: R084, R085. */
public final class Standings {
    private final Ledger ledger;
    private final Market market;
    private final LocalDate today;

    public Standings(Ledger ledger, Market market, LocalDate today) {
        this.ledger = ledger;
        this.market = market;
        this.today = today;
    }

    /** Makes an order of the day that waits, and marks that day as done; both or neither. */
    public Outcome<Receipt> confirm(StandingOrder standing, LocalDateTime now) {
        Optional<LocalDate> day = standing.due(today);
        if (day.isEmpty()) {
            return Outcome.refused("orders.refused.standing");
        }
        return goods(standing).then(lines -> {
            LocalDate needed = day.get().isBefore(now.toLocalDate()) ? now.toLocalDate() : day.get();
            OrderDraft draft = OrderDraft.begun(now)
                    .of(standing.personId())
                    .with(lines)
                    .getting(new Fulfilment(Optional.of(needed), Optional.empty(), standing.way(), ""))
                    .noted(standing.note());
            // It is for a day, so nothing is handed over yet.
            return new Counter(ledger, market, today, Handing.ALONE)
                    .place(draft, changes -> changes.change(standing.done(day.get())));
        });
    }

    /** Those that wait for their order. */
    public List<StandingOrder> due() {
        return market.ports().orders().standing().stream()
                .filter(it -> it.due(today).isPresent())
                .toList();
    }

    /** Makes orders of all that wait; a second time there is nothing to make. */
    public Outcome<List<Receipt>> confirmAll(LocalDateTime now) {
        Outcome<List<Receipt>> made = Outcome.done(new ArrayList<>());
        for (StandingOrder standing : due()) {
            made = made.then(receipts -> confirm(standing, now).map(receipt -> {
                receipts.add(receipt);
                return receipts;
            }));
        }
        return made;
    }

    private Outcome<List<Basket.Line>> goods(StandingOrder standing) {
        Map<Long, Product> sold = new HashMap<>();
        market.sold().forEach(it -> sold.put(it.id(), it));
        List<Basket.Line> lines = new ArrayList<>();
        for (StandingOrder.Item item : standing.items()) {
            if (sold.containsKey(item.productId())) {
                lines.add(new Basket.Line(sold.get(item.productId()), item.quantity(), Optional.empty()));
            }
        }
        return lines.isEmpty() ? Outcome.refused("orders.usual.nothing") : Outcome.done(lines);
    }

    /** The day that waits is left out. */
    public Outcome<StandingOrder> skip(StandingOrder standing) {
        return standing.due(today)
                .map(day -> written("orders.operation.standing.skipped", standing.personId(), standing.done(day)))
                .orElseGet(() -> Outcome.refused("orders.refused.standing"));
    }

    /** Keeps a new one, of id 0, or a changed one. */
    public Outcome<StandingOrder> keep(StandingOrder standing) {
        if (standing.personId() == 0) {
            return Outcome.refused(Refusal.at("person", "orders.refused.standing.person"));
        }
        if (standing.items().isEmpty()) {
            return Outcome.refused(Refusal.at("goods", "orders.refused.lines", 1));
        }
        if (standing.note().length() > Order.LONGEST_NOTE) {
            return Outcome.refused(Refusal.at("note", "orders.refused.long", Order.LONGEST_NOTE));
        }
        return written("orders.operation.standing.kept", standing.personId(), standing);
    }

    /** No more of it from today on. */
    public Outcome<StandingOrder> end(StandingOrder standing) {
        return written("orders.operation.standing.ended", standing.personId(), standing.ended(today.minusDays(1)));
    }

    /**
     * Which goods of a business are meant.
     *
     * @param text a product, {@code #kue} for all with a tag, nothing for all
     */
    public Outcome<Capacity.Goods> goods(String text, long businessId) {
        List<Product> own = market.sold().stream()
                .filter(it -> it.businessId() == businessId)
                .toList();
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Outcome.done(Capacity.Goods.ALL);
        }
        if (!typed.startsWith("#")) {
            return new Wanted(own, market.directory()).product(typed).map(Capacity.Goods::of);
        }
        String tag = typed.substring(1).strip().toLowerCase(Locale.ROOT);
        return own.stream().anyMatch(it -> it.tags().contains(tag))
                ? Outcome.done(Capacity.Goods.tagged(tag))
                : Outcome.refused("orders.refused.tag", tag);
    }

    /** How much a business can make, in a day or on one. */
    public Outcome<Capacity> keep(Capacity capacity) {
        Optional<Capacity> before = market.ports().orders().capacities().stream()
                .filter(capacity::replaces)
                .findFirst();
        Capacity row =
                before.map(it -> numbered(capacity, it.id(), it.version())).orElse(capacity);
        Message whose = new Reservations(market.ports().orders(), market.directory()).named(capacity, market.sold());
        Message what = Message.of("orders.operation.capacity", whose, capacity.units());
        return ledger.write(ledger.intent(what), changes -> Outcome.done(put(row, changes)));
    }

    private static Capacity put(Capacity row, Changes changes) {
        Capacity kept = row.id() == 0 ? numbered(row, changes.newId(), 0) : row;
        write(row.id() == 0, kept, changes);
        return kept;
    }

    private static Capacity numbered(Capacity row, long id, long version) {
        return new Capacity(id, version, row.businessId(), row.goods(), row.day(), row.units());
    }

    private Outcome<StandingOrder> written(String deed, long personId, StandingOrder row) {
        Message what = Message.of(deed, name(personId));
        return ledger.write(ledger.intent(what), changes -> {
            StandingOrder kept = row.id() == 0 ? numbered(row, changes.newId()) : row;
            write(row.id() == 0, kept, changes);
            return Outcome.done(kept);
        });
    }

    private static void write(boolean fresh, Entity row, Changes changes) {
        if (fresh) {
            changes.add(row);
        } else {
            changes.change(row);
        }
    }

    private static StandingOrder numbered(StandingOrder row, long id) {
        return new StandingOrder(
                id, 0, row.personId(), row.weekday(), row.items(), row.way(), row.note(), row.term(), row.done());
    }

    private String name(long personId) {
        return market.ports()
                .people()
                .card(personId)
                .map(card -> card.person().naming().shown())
                .orElse("?");
    }
}
