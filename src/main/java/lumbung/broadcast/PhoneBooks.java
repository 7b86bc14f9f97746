package lumbung.broadcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.People;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.search.Finder;

/** Who has a sending phone's number in the own phone, and who has not: those get no broadcast, silently. */
public final class PhoneBooks {
    private static final String NOT_SAVED = "simpan:tidak";

    private final Ledger ledger;
    private final People people;
    private final Finder finder;

    public PhoneBooks(Ledger ledger, People people, Finder finder) {
        this.ledger = ledger;
        this.people = people;
        this.finder = finder;
    }

    /** Those of whom it is known that they have not saved this phone's number, in order of name. */
    public List<Card> without(SendingPhone phone) {
        List<Card> found = new ArrayList<>();
        finder.parse(NOT_SAVED).map(query -> {
            finder.each(query, card -> {
                if (newest(card, phone.id()).filter(it -> !it.saved()).isPresent()) {
                    found.add(card);
                }
                return true;
            });
            return query;
        });
        return List.copyOf(found);
    }

    /** That these have saved it now, as one operation. Answers how many; refused for nobody. */
    public Outcome<Integer> saved(SendingPhone phone, Collection<Long> who, LocalDate today) {
        List<Card> cards = people.cards(who);
        if (cards.isEmpty()) {
            return Outcome.refused("broadcast.refused.no-tick");
        }
        Message what = Message.of("broadcast.operation.saved", cards.size());
        return ledger.write(ledger.intent(what), changes -> {
            cards.forEach(card -> save(card, phone.id(), today, changes));
            return Outcome.done(cards.size());
        });
    }

    private static void save(Card card, long phone, LocalDate today, Changes changes) {
        Optional<SavedNumber> before = newest(card, phone);
        if (before.isPresent()) {
            SavedNumber row = before.get();
            changes.change(new SavedNumber(row.id(), row.version(), row.personId(), phone, true, today));
        } else {
            changes.add(new SavedNumber(changes.newId(), 0, card.id(), phone, true, today));
        }
    }

    private static Optional<SavedNumber> newest(Card card, long phone) {
        return card.savedNumbers().stream()
                .filter(it -> it.sendingPhoneId() == phone)
                .max(Comparator.comparing(SavedNumber::on).thenComparing(SavedNumber::id));
    }
}
