package lumbung.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Care;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Term;

/** Customers who agreed to pass a business's word on: R046. */
public final class Ambassadors {
    private final Ledger ledger;
    private final Care care;
    private final Names names;
    private final By by;

    public Ambassadors(Ledger ledger, Care care, Names names, By by) {
        this.ledger = ledger;
        this.care = care;
        this.names = names;
        this.by = by;
    }

    /** Those who are one today, in the order in which they became one. */
    public List<Ambassador> today() {
        return care.ambassadors().stream().filter(it -> it.holdsOn(by.today())).toList();
    }

    /** Who is one of a business today. */
    public Optional<Ambassador> of(long personId, long businessId) {
        return today().stream()
                .filter(it -> it.personId() == personId && it.businessId() == businessId)
                .findFirst();
    }

    /** From today on somebody is one. */
    public Outcome<Ambassador> appoint(long personId, long businessId) {
        if (personId == 0) {
            return Outcome.refused(Refusal.at("person", "care.refused.nobody"));
        }
        if (of(personId, businessId).isPresent()) {
            return Outcome.refused(Refusal.at("person", "care.refused.ambassador", names.of(personId)));
        }
        return ledger.write(ledger.intent(what("appointed", personId)), changes -> {
            Ambassador begun = new Ambassador(changes.newId(), 0, personId, businessId, Term.from(by.today()));
            changes.add(begun);
            return Outcome.done(begun);
        });
    }

    /** From today on somebody is none any more; a mistake of today leaves nothing. */
    public Outcome<Ambassador> end(Ambassador ambassador) {
        LocalDate last = by.today().minusDays(1);
        boolean mistake = ambassador.term().since().filter(last::isBefore).isPresent();
        return ledger.write(ledger.intent(what("ended", ambassador.personId())), changes -> {
            Ambassador ended = ambassador.endedOn(last);
            if (mistake) {
                changes.remove(ambassador);
            } else {
                changes.change(ended);
            }
            return Outcome.done(ended);
        });
    }

    private Message what(String deed, long personId) {
        return Message.of("care.operation.ambassador.".concat(deed), names.of(personId));
    }
}
