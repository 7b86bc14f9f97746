package lumbung.care;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.care.kept.Offer;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Term;

/** Offers made to one person or a segment for some days: R055. They price nothing; rules do. */
public final class Offering {
    private final Ledger ledger;
    private final Names names;
    private final By by;

    public Offering(Ledger ledger, Names names, By by) {
        this.ledger = ledger;
        this.names = names;
        this.by = by;
    }

    /** Makes one. */
    public Outcome<Offer> make(Offer offer) {
        Optional<Refusal> flaw = flaw(offer);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        return ledger.write(
                ledger.intent(Message.of("care.operation.offered", whom(offer), offer.words())), changes -> {
                    Offer kept = offer.noted(changes.newId());
                    changes.add(kept);
                    return Outcome.done(kept);
                });
    }

    private static Optional<Refusal> flaw(Offer offer) {
        if ((offer.personId() == 0) == offer.segment().isEmpty()) {
            return Optional.of(Refusal.at("person", "care.refused.whom"));
        }
        if (offer.words().isBlank()) {
            return Optional.of(Refusal.at("words", "care.refused.empty"));
        }
        if (offer.words().length() > Offer.LONGEST) {
            return Optional.of(Refusal.at("words", "care.refused.long", Offer.LONGEST));
        }
        if (offer.reason().length() > Offer.LONGEST) {
            return Optional.of(Refusal.at("reason", "care.refused.long", Offer.LONGEST));
        }
        boolean backwards = offer.term().since().isPresent()
                && offer.term()
                        .until()
                        .filter(offer.term().since().get()::isAfter)
                        .isPresent();
        return backwards ? Optional.of(Refusal.at("until", "care.refused.until")) : Optional.empty();
    }

    /** The person took it up with an order. */
    public Outcome<Offer> used(Offer offer, long orderId) {
        return changed("care.operation.offer.used", offer, offer.used(orderId));
    }

    /** It holds no more from today on. */
    public Outcome<Offer> end(Offer offer) {
        LocalDate last = by.today().minusDays(1);
        Optional<LocalDate> since = offer.term().since().map(it -> it.isAfter(last) ? last : it);
        return changed("care.operation.offer.ended", offer, offer.within(new Term(since, Optional.of(last))));
    }

    private Outcome<Offer> changed(String what, Offer before, Offer next) {
        return ledger.write(ledger.intent(Message.of(what, whom(before), before.words())), changes -> {
            changes.change(next);
            return Outcome.done(next);
        });
    }

    private String whom(Offer offer) {
        return offer.personId() == 0 ? offer.segment() : names.of(offer.personId());
    }
}
