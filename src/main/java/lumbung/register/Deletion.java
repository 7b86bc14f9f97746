package lumbung.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * Takes people out of the register with all that is theirs, as one operation that can be undone whole. What others keep about
 * them goes too: ties, "not the same", the head of a household. A withdrawal stays: it outlives the record. R122.
 */
public final class Deletion {
    private final Ledger ledger;
    private final People people;

    public Deletion(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /** Deletes some; refused where none of them is there. Answers what was done. */
    public Outcome<Message> delete(Collection<Long> ids) {
        List<Card> cards = people.cards(ids);
        if (cards.isEmpty()) {
            return Outcome.refused("inspection.delete.gone");
        }
        String name = cards.get(0).person().naming().shown();
        Message what = cards.size() == 1
                ? Message.of("inspection.delete.operation", name)
                : Message.of("inspection.delete.operation.many", cards.size());
        Map<Long, Entity> rows = new LinkedHashMap<>();
        Map<Long, Household> headless = new HashMap<>();
        cards.forEach(card -> gather(card, rows, headless));
        return ledger.write(ledger.intent(what), changes -> carryOut(rows, headless, cards, changes))
                .map(done -> what);
    }

    private void gather(Card card, Map<Long, Entity> rows, Map<Long, Household> headless) {
        CardRows.of(card).forEach(row -> rows.put(row.id(), row));
        people.relations(card.id()).forEach(tie -> rows.put(tie.id(), tie));
        people.references().distinct(card.id()).forEach(pair -> rows.put(pair.id(), pair));
        people.references().mergedInto(card.id()).forEach(trace -> rows.put(trace.id(), trace));
        people.references().headedBy(card.id()).forEach(house -> headless.put(house.id(), house));
    }

    private static Outcome<Boolean> carryOut(
            Map<Long, Entity> rows, Map<Long, Household> headless, List<Card> cards, Changes changes) {
        headless.values().forEach(house -> changes.change(new Household(house.id(), house.version(), house.name(), 0)));
        rows.values().forEach(changes::remove);
        cards.forEach(card -> changes.remove(card.person()));
        return Outcome.done(true);
    }
}
