package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Alias;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.search.Catalogue;
import lumbung.search.Order;
import lumbung.search.Query;
import lumbung.search.field.RegisterFields;
import org.junit.jupiter.api.Test;

/** Of tables with few rows those are read once by whoever goes past many people. */
class ScarceTest {
    private static final int PEOPLE = 1_500;

    /** Every hundredth has two other names. */
    private static void add(Changes changes, int number) {
        long id = changes.newId();
        changes.add(Person.named(id, new Naming("Orang " + number, "", "")));
        if (number % 100 == 0) {
            changes.add(new Alias(changes.newId(), 0, id, "Mak " + number));
            changes.add(new Alias(changes.newId(), 0, id, "Bu " + number));
        }
    }

    @Test
    void whoGoesPastEverybodySeesTheSameCardsAsWhoAsksForEach() {
        try (Store store = TestStore.derby()) {
            Ledger ledger = store.ledger(7);
            ledger.write(ledger.intent(Message.of("test.add")), changes -> {
                        for (int number = 0; number < PEOPLE; number++) {
                            add(changes, number);
                        }
                        return Outcome.done(true);
                    })
                    .get();
            List<Card> passed = new ArrayList<>();
            store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())))
                    .each(Query.ALL, Order.NAME, passed::add);
            assertEquals(PEOPLE, passed.size());
            assertEquals(
                    30, passed.stream().mapToInt(card -> card.aliases().size()).sum());
            assertEquals(
                    passed, store.people().cards(passed.stream().map(Card::id).toList()));
        }
    }
}
