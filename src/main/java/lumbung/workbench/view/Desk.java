package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lumbung.access.Session;
import lumbung.inspection.Inspections;
import lumbung.inspection.Severity;
import lumbung.journal.Ledger;
import lumbung.register.Card;
import lumbung.register.People;

/**
 * Everything the workbench reads and changes, in plain calls that take as long as they take; only jobs make them.
 *
 * @param session the clerk at work in the open register
 * @param search finding people
 * @param editing people as they are typed
 * @param twins people who may be one
 * @param traffic what comes in and goes out as files
 * @param problems what needs a look
 */
public record Desk(
        Session session, Search search, Editing editing, Twins twins, Traffic traffic, Inspections problems) {
    /** Lists that come in, contact files that go out. */
    public record Traffic(Importing in, Exporting out) {}

    /** Those of them with something that is wrong or needs a look, as far as was looked. */
    public Set<Long> needingLook(List<Card> cards) {
        Set<Long> ids = new HashSet<>();
        for (Card card : cards) {
            if (problems.of(card.id()).stream().anyMatch(it -> it.severity() != Severity.BETTER)) {
                ids.add(card.id());
            }
        }
        return ids;
    }

    public People people() {
        return session.people();
    }

    public Ledger ledger() {
        return session.ledger();
    }

    public LocalDate today() {
        return session.today();
    }
}
