package lumbung.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.Receipt;
import lumbung.settings.CooperativeSetting;

/** Writes orders down, each as one operation that can be undone. */
public final class Counter {
    private static final int MOST_LINES = 200;

    private final Ledger ledger;
    private final Market market;
    private final LocalDate today;
    private final Handing handing;

    public Counter(Ledger ledger, Market market, LocalDate today, Handing handing) {
        this.ledger = ledger;
        this.market = market;
        this.today = today;
        this.handing = handing;
    }

    /** Keeps a new order at the prices of its moment; refused where a price by hand is not to be had. */
    public Outcome<Receipt> place(OrderDraft draft) {
        return place(draft, changes -> {});
    }

    /** The same with something else that happens with it or not at all. */
    Outcome<Receipt> place(OrderDraft draft, Consumer<Changes> along) {
        return priced(draft, 0, List.of()).then(priced -> {
            long number = market.ports().orders().lastNumber() + 1;
            Message what = Message.of("orders.operation.placed", number, name(draft.personId()));
            return ledger.write(ledger.intent(what), changes -> {
                        Written written = written(new Written.Head(changes.newId(), 0, number), draft, priced, changes);
                        changes.add(written.order());
                        written.addParts(changes);
                        along.accept(changes);
                        if (written.order().stage() == Order.Stage.HANDED) {
                            handing.handed(written.receipt(), changes);
                        }
                        return Outcome.done(written.order());
                    })
                    .map(this::kept);
        });
    }

    /** Puts another basket, buyer or day in place of an order's; refused once goods were handed over or came back. */
    public Outcome<Receipt> change(Receipt before, OrderDraft draft) {
        Order old = before.order();
        if (old.stage() != Order.Stage.OPEN || !before.returns().isEmpty()) {
            return Outcome.refused("orders.refused.settled", old.number());
        }
        return priced(draft, old.id(), old.fulfilment().extras()).then(priced -> {
            Message what = Message.of("orders.operation.changed", old.number(), name(draft.personId()));
            return ledger.write(ledger.intent(what), changes -> {
                        Written.Head head = new Written.Head(old.id(), old.version(), old.number());
                        Written written = written(head, draft, priced, changes);
                        before.parts().forEach(changes::remove);
                        market.ports().orders().uses(old.id()).forEach(changes::remove);
                        changes.change(written.order());
                        written.addParts(changes);
                        return Outcome.done(written.order());
                    })
                    .map(this::kept);
        });
    }

    private Receipt kept(Order order) {
        return market.ports().orders().receipt(order.id()).orElseThrow();
    }

    /** The goods were handed over. */
    public Outcome<Order> hand(Receipt receipt) {
        Order order = receipt.order();
        if (order.stage() != Order.Stage.OPEN) {
            return Outcome.refused("orders.refused.stage", order.number());
        }
        Order handed = order.at(Order.Stage.HANDED);
        Message what = Message.of("orders.operation.handed", order.number(), name(order.personId()));
        return ledger.write(ledger.intent(what), changes -> {
            changes.change(handed);
            handing.handed(receipt, changes);
            return Outcome.done(handed);
        });
    }

    /** It was paid, or was not after all. */
    public Outcome<Order> pay(Receipt receipt, boolean paid) {
        String deed = paid ? "orders.operation.paid" : "orders.operation.unpaid";
        return changed(deed, receipt.order().paid(paid));
    }

    /** What was said of goods that came along: R064. */
    public Outcome<OrderGift> answer(OrderGift gift, String said) {
        if (said.isBlank() || said.length() > OrderGift.LONGEST_ANSWER) {
            return Outcome.refused(Refusal.at("answer", "orders.refused.answer", OrderGift.LONGEST_ANSWER));
        }
        Message what =
                Message.of("orders.operation.answered", gift.given().product().name(), name(gift.personId()));
        return written(what, gift.answered(said.strip()));
    }

    private Outcome<Order> changed(String deed, Order order) {
        return written(Message.of(deed, order.number(), name(order.personId())), order);
    }

    private <E extends Entity> Outcome<E> written(Message what, E row) {
        return ledger.write(ledger.intent(what), changes -> {
            changes.change(row);
            return Outcome.done(row);
        });
    }

    /** With extras of the cooperative, or those that the order had already. */
    private Outcome<Market.Priced> priced(OrderDraft draft, long except, List<String> had) {
        return flaw(draft)
                .or(() -> stray(draft.fulfilment().extras(), had))
                .<Outcome<Market.Priced>>map(Outcome::refused)
                .orElseGet(() -> market.price(draft, except))
                .then(Market.Priced::accepted);
    }

    private Optional<Refusal> stray(List<String> extras, List<String> had) {
        List<String> offered = CooperativeSetting.names(
                CooperativeSetting.EXTRAS.kept(market.ports().settings()));
        return extras.stream()
                .filter(it -> !offered.contains(it) && !had.contains(it))
                .findFirst()
                .map(it -> Refusal.at("extras", "orders.refused.extra", it, String.join(", ", offered)));
    }

    private Optional<Refusal> flaw(OrderDraft draft) {
        if (draft.lines().isEmpty() || draft.lines().size() > MOST_LINES) {
            return Optional.of(Refusal.at("lines", "orders.refused.lines", MOST_LINES));
        }
        if (draft.at().toLocalDate().isAfter(today)) {
            return Optional.of(Refusal.at("at", "orders.refused.future"));
        }
        if (draft.fulfilment().day().filter(draft.at().toLocalDate()::isAfter).isPresent()) {
            return Optional.of(Refusal.at("day", "orders.refused.needed"));
        }
        if (draft.note().length() > Order.LONGEST_NOTE) {
            return Optional.of(Refusal.at("note", "orders.refused.long", Order.LONGEST_NOTE));
        }
        return draft.fulfilment().via().length() > Order.LONGEST_VIA
                ? Optional.of(Refusal.at("via", "orders.refused.long", Order.LONGEST_VIA))
                : Optional.empty();
    }

    private Message name(long personId) {
        return market.ports()
                .people()
                .card(personId)
                .map(card -> Message.of("orders.name", card.person().naming().shown()))
                .orElse(Message.of("orders.anybody"));
    }

    private Written written(Written.Head head, OrderDraft draft, Market.Priced priced, Changes changes) {
        return Written.of(head, draft, priced, market.policy(), changes::newId);
    }
}
