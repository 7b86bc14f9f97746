package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import lumbung.access.Session;
import lumbung.inspection.Inspections;
import lumbung.inspection.Problem;
import lumbung.journal.Ledger;
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

    /** What is the matter with somebody, as far as was looked. */
    public List<Trouble> troubles(long id) {
        return troubles(problems.of(id));
    }

    /** These problems with how many are alike. */
    List<Trouble> troubles(List<Problem> those) {
        return those.stream()
                .map(problem -> new Trouble(problem, problems.kept(problem.kind())))
                .toList();
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
