package lumbung.bench;

import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;

/** Writes made-up people to a register without the detour over a list, some thousands an operation. */
final class GeneratedRegister {
    private static final int PEOPLE_AN_OPERATION = 10_000;

    private GeneratedRegister() {}

    static void write(GeneratedPeople people, Ledger ledger) {
        GeneratedPlaces places = ledger.write(ledger.intent(what(0)), changes -> {
                    GeneratedPlaces made = new GeneratedPlaces(people.villages(), changes::newId);
                    made.rows().forEach(changes::add);
                    return Outcome.done(made);
                })
                .get();
        for (int from = 0; from < people.count(); from += PEOPLE_AN_OPERATION) {
            int first = from;
            int last = Math.min(people.count(), from + PEOPLE_AN_OPERATION);
            ledger.write(ledger.intent(what(last - first)), changes -> {
                        GeneratedCards cards = new GeneratedCards(people, places, changes::newId);
                        for (int i = first; i < last; i++) {
                            add(changes, cards.card(i));
                        }
                        return Outcome.done(true);
                    })
                    .get();
        }
    }

    private static Message what(int people) {
        return Message.of("demo.people", people);
    }

    private static void add(Changes changes, Card card) {
        changes.add(card.person());
        card.phones().forEach(changes::add);
        card.roles().forEach(changes::add);
        card.memberships().forEach(changes::add);
        card.consents().forEach(changes::add);
    }
}
