package lumbung.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lumbung.access.Clerk;
import lumbung.access.Opener;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.settings.Home;
import lumbung.settings.StartOptions;
import lumbung.store.Opening;
import lumbung.store.Store;

/** Opens a real register in a folder of the test, on the demo day. */
record TestOpener(Path folder) implements Opener {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:02:00Z"), ZoneId.of("Asia/Jakarta"));

    @Override
    public Outcome<Session> open(StartOptions options) {
        Home home = new Home(folder);
        return new Opening(home, CLOCK).embedded().then(store -> seat(store, options, home));
    }

    private static Outcome<Session> seat(Store store, StartOptions options, Home home) {
        List<Clerk> clerks = store.clerks().all();
        Clerk clerk = clerks.stream()
                .filter(it -> options.clerk().map(it.name()::equals).orElse(true))
                .findFirst()
                .orElse(new Clerk(0, 0, "-", Clerk.Duty.CLERK, 0));
        return Outcome.done(new Session(
                clerk,
                store.clerks(),
                store.ledger(clerk.id()),
                store.people(),
                store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels()))),
                store.importLog(),
                store.settings(),
                home,
                CLOCK,
                store::close));
    }
}
