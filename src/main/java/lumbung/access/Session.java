package lumbung.access;

import java.time.Clock;
import java.time.LocalDate;
import lumbung.journal.Ledger;
import lumbung.register.People;
import lumbung.register.editing.Drafts;
import lumbung.search.Finder;
import lumbung.settings.Home;
import lumbung.settings.Settings;
import lumbung.transfer.ImportLog;

/**
 * A clerk at work in an open register: all that the workbench and the command line need, and no more than the clerk may.
 *
 * @param ledger writes in the clerk's name
 * @param closing writes everything down and lets go of the register: what {@link #close} does
 */
public record Session(
        Clerk clerk,
        Clerks clerks,
        Ledger ledger,
        People people,
        Finder finder,
        ImportLog imports,
        Settings settings,
        Handover handover,
        Drafts drafts,
        Home home,
        Clock clock,
        Runnable closing)
        implements AutoCloseable {
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The same for somebody who must not close it. */
    public Session lent() {
        return new Session(
                clerk, clerks, ledger, people, finder, imports, settings, handover, drafts, home, clock, () -> {});
    }

    @Override
    public void close() {
        closing.run();
    }
}
