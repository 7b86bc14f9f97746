package lumbung.register.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.inspection.Fix;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.People;
import lumbung.register.PersonRow;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Saving;

/** Writes down what somebody answered, with all that hangs on it: a withdrawal outlives the record. */
record Answers(People people, LocalDate today) {
    /** Keeps one answer about some businesses. */
    Fix.Writes fix(Card card, List<Long> businesses, boolean granted, Proof.Method method) {
        String id = granted ? "yes." + method.name().toLowerCase(Locale.ROOT) : "no";
        return Fix.Writes.of(id, Message.of("inspection.fix.consent.".concat(id)), changes -> {
            Entry before = Entry.of(card, List.of(), Optional.empty());
            List<PersonRow> rows = new ArrayList<>(before.rows());
            for (long business : businesses) {
                Proof proof = new Proof(method, "");
                rows.add(new Consent(0, 0, card.id(), Purpose.PROMO, business, granted, proof, today));
            }
            Entry after = new Entry(before.person(), rows, Optional.empty(), Optional.empty());
            new Saving(changes, people.suppressions()).changed(before, after);
        });
    }
}
