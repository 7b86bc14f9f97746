package lumbung.care;

import java.util.Optional;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Purpose;

/** Shows somebody the way to a business: it has to get in touch with them, who agreed to hear from it. Row R107. */
public final class Signpost {
    private final Ledger ledger;
    private final Touches touches;
    private final By by;

    public Signpost(Ledger ledger, Touches touches, By by) {
        this.ledger = ledger;
        this.touches = touches;
        this.by = by;
    }

    /**
     * Puts them on the business's list for today and notes it on their timeline, both or neither.
     *
     * @param words what they want there; may be empty
     */
    public Outcome<Chore> point(Card card, Business business, String words) {
        String name = card.person().naming().shown();
        Optional<Refusal> flaw = flaw(card, business, words);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Message what = Message.of("care.operation.pointed", name, business.name());
        return ledger.write(ledger.intent(what), changes -> {
            Chore chore = Chore.of(card.id(), business.id(), Chore.Kind.REFERRAL, words.strip(), by.today())
                    .noted(changes.newId());
            Touch.Manner told = new Touch.Manner(TouchKind.NEWS, Direction.OUT, Medium.MEETING);
            return touches.note(Touch.of(card.id(), business.id(), by.now(), told, words.strip()), changes)
                    .map(touch -> {
                        changes.add(chore);
                        return chore;
                    });
        });
    }

    private static Optional<Refusal> flaw(Card card, Business business, String words) {
        if (card.allows(Purpose.PROMO, business.id()) != Answer.YES) {
            String name = card.person().naming().shown();
            return Optional.of(Refusal.at("business", "care.refused.unasked", name, business.name()));
        }
        return words.strip().length() > Chore.LONGEST
                ? Optional.of(Refusal.at("words", "care.refused.long", Chore.LONGEST))
                : Optional.empty();
    }
}
