package lumbung.loyalty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.care.By;
import lumbung.care.Names;
import lumbung.journal.Ledger;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.MemberCard;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.Module;
import lumbung.settings.Modules;

/** Cards with members' numbers: R070. */
public final class MemberCards {
    private final Ledger ledger;
    private final Loyalty loyalty;
    private final Names names;
    private final By by;

    public MemberCards(Ledger ledger, Loyalty loyalty, Names names, By by) {
        this.ledger = ledger;
        this.loyalty = loyalty;
        this.names = names;
        this.by = by;
    }

    /** Somebody's card; whoever has none gets the next number. */
    public Outcome<MemberCard> of(long personId) {
        List<MemberCard> cards = loyalty.cards(personId);
        if (!cards.isEmpty()) {
            return Outcome.done(cards.get(0));
        }
        Message what = Message.of("loyalty.operation.card", names.of(personId));
        return ledger.write(ledger.intent(what), changes -> {
            MemberCard card = new MemberCard(changes.newId(), 0, personId, loyalty.lastCard() + 1, by.today());
            changes.add(card);
            return Outcome.done(card);
        });
    }

    /** The card whose number somebody typed; refused where a digit is wrong, or nobody has it. */
    public static Outcome<MemberCard> numbered(String typed, Loyalty loyalty) {
        OptionalLong number = CardNumber.read(typed);
        if (number.isEmpty()) {
            return Outcome.refused(Refusal.at("number", "loyalty.refused.card", typed.strip()));
        }
        return loyalty.card(number.getAsLong())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.at("number", "loyalty.refused.nocard", CardNumber.written(number.getAsLong()))));
    }

    /** Who has the card whose number a text is; nobody where the module is off. */
    public static Optional<Long> holder(String typed, Loyalty loyalty, Modules modules) {
        return modules.on(Module.CARD) && CardNumber.read(typed).isPresent()
                ? numbered(typed, loyalty).fold(card -> Optional.of(card.personId()), refusal -> Optional.empty())
                : Optional.empty();
    }
}
