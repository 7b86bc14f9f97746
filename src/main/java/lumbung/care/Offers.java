package lumbung.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Offer;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Term;

/** Offers to one person or a segment, for some days: R055. */
public final class Offers {
    private final Ledger ledger;
    private final Care care;
    private final Names names;
    private final By by;

    public Offers(Ledger ledger, Care care, Names names, By by) {
        this.ledger = ledger;
        this.care = care;
        this.names = names;
        this.by = by;
    }

    /** Makes one. */
    public Outcome<Offer> make(Offer offer) {
        if ((offer.personId() == 0) == offer.segment().isEmpty()) {
            return Outcome.refused(Refusal.at("person", "care.refused.whom"));
        }
        if (offer.words().isBlank()) {
            return Outcome.refused(Refusal.at("words", "care.refused.empty"));
        }
        if (offer.words().length() > Offer.LONGEST || offer.reason().length() > Offer.LONGEST) {
            return Outcome.refused(Refusal.at("words", "care.refused.long", Offer.LONGEST));
        }
        Optional<LocalDate> last = offer.term().until();
        if (last.isPresent()
                && offer.term().since().filter(last.get()::isBefore).isPresent()) {
            return Outcome.refused(Refusal.at("until", "care.refused.term"));
        }
        return ledger.write(ledger.intent(what("offered", offer)), changes -> {
                    Offer kept = offer.noted(changes.newId());
                    changes.add(kept);
                    return Outcome.done(kept);
                })
                .map(this::asKept);
    }

    /** It was taken up by an order. */
    public Outcome<Offer> use(Offer offer, long orderId) {
        return offer.usedBy().isPresent() ? Outcome.refused("care.refused.used") : changed("used", offer.used(orderId));
    }

    /** It holds until yesterday. */
    public Outcome<Offer> end(Offer offer) {
        LocalDate last = by.today().minusDays(1);
        Optional<LocalDate> since = offer.term().since().map(first -> first.isAfter(last) ? last : first);
        return changed("ended", offer.within(new Term(since, Optional.of(last))));
    }

    /** What holds for somebody on a day: made to them, or to a segment in which they are. */
    public List<Offer> holding(long personId, List<String> segments, LocalDate day) {
        return care.offers(CareFilter.ALL.between(day, day)).stream()
                .filter(offer -> offer.personId() == 0
                        ? segments.contains(offer.segment())
                        : offer.personId() == personId && offer.usedBy().isEmpty())
                .toList();
    }

    private Outcome<Offer> changed(String deed, Offer next) {
        return ledger.write(ledger.intent(what(deed, next)), changes -> {
                    changes.change(next);
                    return Outcome.done(next);
                })
                .map(this::asKept);
    }

    private Offer asKept(Offer written) {
        return care.offers(CareFilter.ALL).stream()
                .filter(it -> it.id() == written.id())
                .findFirst()
                .orElse(written);
    }

    private Message what(String deed, Offer offer) {
        String whom = offer.personId() == 0 ? offer.segment() : names.of(offer.personId());
        return Message.of("care.operation.offer." + deed, whom, offer.words());
    }
}
