package lumbung.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Outcome;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.register.Card;

/** Writes down orders of earlier days, many in one operation, each at the prices of its moment and after those before it. */
public final class Backlog {
    private final Ledger ledger;
    private final Market market;
    private final Map<Long, Optional<Card>> cards = new HashMap<>();
    private PastInMemory past = new PastInMemory();

    /** Begins in a register without orders. */
    public Backlog(Ledger ledger, Market market) {
        this.ledger = ledger;
        this.market = market;
    }

    /**
     * An order of an earlier day.
     *
     * @param stage how far it came
     * @param said what was said of goods that came along; empty where nobody asked
     */
    public record Entry(OrderDraft draft, Order.Stage stage, String said) {}

    /** Keeps some, the oldest first, as one operation; refused, all of them, where one cannot be priced. */
    public Outcome<List<Receipt>> place(Intent intent, List<Entry> entries) {
        return ledger.write(intent, changes -> new Batch(changes, past.copy()).place(entries))
                .map(batch -> {
                    past = batch.past;
                    return List.copyOf(batch.placed);
                });
    }

    /**
     * What became of an order since, so that later ones are priced after it.
     *
     * @param uses the rules that it still counts for
     */
    public void became(Receipt receipt, Collection<RuleUse> uses) {
        past.remove(receipt);
        past.add(receipt, uses);
    }

    /** The orders of one operation, with a past that grows with each. */
    private final class Batch {
        private final Changes changes;
        private final PastInMemory past;
        private final Market after;
        private final List<Receipt> placed = new ArrayList<>();
        private long number = market.ports().orders().lastNumber();

        Batch(Changes changes, PastInMemory past) {
            this.changes = changes;
            this.past = past;
            this.after = market.after(past);
        }

        Outcome<Batch> place(List<Entry> entries) {
            Outcome<Batch> done = Outcome.done(this);
            for (Entry entry : entries) {
                done = done.then(it -> priced(entry.draft).map(priced -> add(entry, priced)));
            }
            return done;
        }

        private Outcome<Market.Priced> priced(OrderDraft draft) {
            Optional<Card> card = cards.computeIfAbsent(
                    draft.personId(),
                    id -> id == 0 ? Optional.empty() : market.ports().people().card(id));
            return after.price(draft, card, 0).then(Market.Priced::accepted);
        }

        private Batch add(Entry entry, Market.Priced priced) {
            Written written = Written.of(
                            new Written.Head(changes.newId(), 0, ++number),
                            entry.draft,
                            priced,
                            market.policy(),
                            changes::newId)
                    .at(entry.stage)
                    .answered(entry.said);
            changes.add(written.order());
            written.addParts(changes);
            past.add(written.receipt(), written.uses());
            placed.add(written.receipt());
            return this;
        }
    }
}
