package lumbung.care.today;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.HomeList;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Leaves somebody out of a day's list: today, or for good. */
public final class Dismissing {
    private final Ledger ledger;

    public Dismissing(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Not on this day; on the next one again. */
    public Outcome<Message> until(Today.Line line, LocalDate day) {
        return write(line, Optional.of(day), "today.dismissed.day");
    }

    /** Not this person any more. */
    public Outcome<Message> forGood(Today.Line line) {
        return write(line, Optional.empty(), "today.dismissed.person");
    }

    private Outcome<Message> write(Today.Line line, Optional<LocalDate> until, String key) {
        HomeList from = line.kind().list().orElseThrow();
        Message what = Message.of(
                key, line.name(), Message.of("today.list.".concat(line.kind().name())));
        return ledger.write(ledger.intent(what), changes -> {
            changes.add(new Dismissal(changes.newId(), 0, line.personId(), line.businessId(), from, until));
            return Outcome.done(what);
        });
    }
}
