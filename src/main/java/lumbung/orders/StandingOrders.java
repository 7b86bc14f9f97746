package lumbung.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.Basket;

/** What people want every week, and the orders that are made of it, each of its days once: R085. */
public final class StandingOrders {
    private final Ledger ledger;
    private final Market market;
    private final LocalDate today;

    public StandingOrders(Ledger ledger, Market market, LocalDate today) {
        this.ledger = ledger;
        this.market = market;
        this.today = today;
    }

    /** Keeps a new one, whatever its id; its first day is today at the earliest. */
    public Outcome<StandingOrder> add(StandingOrder wanted) {
        Message what = Message.of("orders.operation.standing", name(wanted.personId()));
        return ledger.write(ledger.intent(what), changes -> {
            StandingOrder order = new StandingOrder(
                    changes.newId(),
                    0,
                    wanted.personId(),
                    wanted.weekday(),
                    wanted.items(),
                    wanted.way(),
                    wanted.note(),
                    wanted.term(),
                    wanted.done());
            changes.add(order);
            return Outcome.done(order);
        });
    }

    /** It was wanted for the last time. */
    public Outcome<StandingOrder> end(StandingOrder order) {
        Message what = Message.of("orders.operation.standing.ended", name(order.personId()));
        return ledger.write(ledger.intent(what), changes -> {
            StandingOrder ended = order.ended(today.minusDays(1));
            changes.change(ended);
            return Outcome.done(ended);
        });
    }

    private Message name(long personId) {
        return market.ports()
                .people()
                .card(personId)
                .map(card -> Message.of("orders.name", card.person().naming().shown()))
                .orElse(Message.of("orders.anybody"));
    }

    /** Those that wait for their order. */
    public List<StandingOrder> due() {
        return market.ports().orders().standing().stream()
                .filter(it -> it.due(today).isPresent())
                .toList();
    }

    /** The order that one proposes; goods that are sold no longer are left out. */
    public OrderDraft draft(StandingOrder standing, LocalDateTime now) {
        List<Basket.Line> lines = standing.items().stream()
                .flatMap(item -> market.sold().stream()
                        .filter(it -> it.id() == item.productId())
                        .map(it -> new Basket.Line(it, item.quantity(), Optional.empty())))
                .toList();
        Fulfilment how = new Fulfilment(Optional.of(today), Optional.empty(), standing.way(), "");
        return OrderDraft.begun(now)
                .of(standing.personId())
                .with(lines)
                .getting(how)
                .noted(standing.note());
    }

    /** Makes open orders of all that are due; a second time there is nothing to make. */
    public Outcome<List<Receipt>> make(Clock clock) {
        List<Receipt> made = new ArrayList<>();
        Counter counter = new Counter(ledger, market, today);
        for (StandingOrder standing : due()) {
            Outcome<Receipt> placed = counter.place(draft(standing, LocalDateTime.now(clock)), Optional.of(standing));
            if (!placed.isDone()) {
                return placed.map(it -> made);
            }
            made.add(placed.get());
        }
        return Outcome.done(made);
    }
}
