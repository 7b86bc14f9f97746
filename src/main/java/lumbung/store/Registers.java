package lumbung.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.access.Clerk;
import lumbung.access.Opener;
import lumbung.access.Session;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Directory;
import lumbung.search.Catalogue;
import lumbung.settings.Home;
import lumbung.settings.StartOptions;

/** Opens registers, and seats a clerk at each. */
public final class Registers implements Opener {
    private static final String FIRST_CLERK = "Petugas";

    private final Map<String, String> environment;
    private final Function<Directory, Catalogue> catalogue;

    /**
     * Opens as somebody's surroundings say.
     *
     * @param environment variables, for the usual home
     * @param catalogue the fields that a query can ask about
     */
    public Registers(Map<String, String> environment, Function<Directory, Catalogue> catalogue) {
        this.environment = environment;
        this.catalogue = catalogue;
    }

    /** A place and its time. */
    private record Site(Home home, Clock clock) {}

    @Override
    public Outcome<Session> open(StartOptions options) {
        return site(options).then(site -> {
            Opening opening = new Opening(site.home(), site.clock());
            Outcome<Store> store = options.database().map(opening::server).orElseGet(opening::embedded);
            return store.then(opened -> seat(opened, options, site).ifRefused(refusal -> opened.close()));
        });
    }

    private Outcome<Site> site(StartOptions options) {
        if (options.demo()) {
            return DemoCopy.make().map(home -> new Site(home, DemoCopy.CLOCK));
        }
        Home home = options.home().map(Path::of).map(Home::new).orElseGet(() -> Home.usual(environment));
        return Outcome.done(new Site(home, Clock.system(ZoneId.systemDefault())));
    }

    private Outcome<Session> seat(Store store, StartOptions options, Site site) {
        return clerk(store, options.clerk())
                .map(clerk -> new Session(
                        clerk,
                        store.clerks(),
                        store.ledger(clerk.id()),
                        store.people(),
                        store.finder(catalogue),
                        store.importLog(),
                        store.settings(),
                        store.handover(),
                        store.drafts(clerk.id()),
                        site.home(),
                        site.clock(),
                        store::close));
    }

    /** The clerk named; else who acted last; in a new register its first clerk. */
    private static Outcome<Clerk> clerk(Store store, Optional<String> name) {
        List<Clerk> clerks = store.clerks().all();
        if (clerks.isEmpty()) {
            return firstClerk(store.ledger(0), name.orElse(FIRST_CLERK));
        }
        if (name.isPresent()) {
            String known = clerks.stream().map(Clerk::name).collect(Collectors.joining(", "));
            return clerks.stream()
                    .filter(clerk -> clerk.name().equalsIgnoreCase(name.get().strip()))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("start.clerk.unknown", name.get(), known));
        }
        return Outcome.done(lastAtWork(store.ledger(0), clerks));
    }

    private static Outcome<Clerk> firstClerk(Ledger ledger, String name) {
        return ledger.write(ledger.intent(Message.of("start.clerk.first", name)), changes -> {
            Clerk clerk = new Clerk(changes.newId(), 0, name, Clerk.Duty.CLERK, 0);
            changes.add(clerk);
            return Outcome.done(clerk);
        });
    }

    private static Clerk lastAtWork(Ledger ledger, List<Clerk> clerks) {
        Optional<Long> last = ledger.recent(1).stream().map(Operation::clerkId).findFirst();
        return clerks.stream()
                .filter(clerk -> last.filter(id -> id == clerk.id()).isPresent())
                .findFirst()
                .orElse(clerks.get(0));
    }
}
