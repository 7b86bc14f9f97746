package lumbung.workbench.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lumbung.access.Session;
import lumbung.access.Trade;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.Keeping;
import lumbung.broadcast.PhoneBooks;
import lumbung.broadcast.Taking;
import lumbung.inspection.Inspections;
import lumbung.inspection.Problem;
import lumbung.journal.Ledger;
import lumbung.register.People;
import lumbung.report.BroadcastPapers;
import lumbung.report.MeetingPapers;

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
    /**
     * Lists that come in, contact files that go out.
     *
     * @param papers the files of broadcasts that need words
     * @param sticks the flash disks that are there now
     */
    public record Traffic(
            Importing in,
            Importing sales,
            Exporting out,
            Supplier<BroadcastPapers> papers,
            Supplier<List<Path>> sticks) {}

    /** Makes broadcasts from their profiles. */
    Dispatch dispatch() {
        return traffic.papers().get().dispatch();
    }

    /** The papers of meetings, in the words of the screen. */
    MeetingPapers meetingPapers() {
        return new MeetingPapers(session, traffic.papers().get().texts());
    }

    /** Keeps segments, messages and profiles. */
    Keeping keeping() {
        return new Keeping(
                session.ledger(),
                session.finder(),
                session.broadcasts(),
                session.people().directory());
    }

    /** Who has saved the numbers that send. */
    PhoneBooks phoneBooks() {
        return new PhoneBooks(session.ledger(), session.people(), session.finder());
    }

    /** Writes down what became of broadcasts. */
    Taking taking() {
        return new Taking(
                session.ledger(), session.broadcasts(), session.clock().getZone());
    }

    /** Tells what a price rule would have done. */
    public Effects effects() {
        return new ReplayedOrders(session.market(), today(), new TypicalBaskets(new Trade(session).ground(), today()));
    }

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
