package lumbung.store;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.access.Clerk;
import lumbung.access.Pins;
import lumbung.access.Seats;
import lumbung.access.Session;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Catalogue;
import lumbung.settings.Home;

/** Seats clerks at one open register. */
final class Seating implements Seats {
    private static final String FIRST_CLERK = "Petugas";
    /** The setting that says when somebody got back in last. */
    private static final String RECOVERED = "recovery.used";

    private final Store store;
    private final Home home;
    private final Clock clock;
    private final Function<Ground, Catalogue> catalogue;
    private final Optional<String> told;

    /**
     * Seats at a register.
     *
     * @param catalogue the fields that a query can ask about
     * @param told the PIN that everybody has and may be told; empty outside the demo
     */
    Seating(Store store, Home home, Clock clock, Function<Ground, Catalogue> catalogue, Optional<String> told) {
        this.store = store;
        this.home = home;
        this.clock = clock;
        this.catalogue = catalogue;
        this.told = told;
    }

    @Override
    public Pins pins() {
        return new Pins(store.pins(), clock);
    }

    @Override
    public Optional<String> told() {
        return told;
    }

    @Override
    public Outcome<Session> seat(Clerk clerk, String pin) {
        return pins().check(clerk, pin).then(checked -> current(checked.id())).map(now -> session(now, false));
    }

    @Override
    public Outcome<Session> recover(Clerk officer, String code, String next) {
        return current(officer.id())
                .then(now -> pins().recover(now, code, next, () -> noted(now)))
                .map(now -> session(now, false));
    }

    /** As a fact: taking it back would not bring the old sentence back. */
    private Outcome<Boolean> noted(Clerk officer) {
        Ledger ledger = store.ledger(officer.id());
        Message what = Message.of("access.operation.recovered", officer.name());
        return ledger.record(ledger.intent(what), changes -> {
            store.settings().put(RECOVERED, clock.instant().toString(), changes);
            return Outcome.done(true);
        });
    }

    /** As the register has the clerk now: a duty may have changed since the list was read. */
    private Outcome<Clerk> current(long id) {
        return store.clerks().all().stream()
                .filter(clerk -> clerk.id() == id && clerk.works())
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("access.refused.gone"));
    }

    /** Seats the one who is to begin; behind a lock, where there is a PIN that is no open secret. */
    Outcome<Session> begin(Optional<String> name) {
        return clerk(name).then(this::governed).map(clerk -> session(clerk, told.isEmpty() && pins().has(clerk)));
    }

    /** In a register that an older program made nobody may be an officer: then its first clerk becomes one. */
    private Outcome<Clerk> governed(Clerk clerk) {
        List<Clerk> all = store.clerks().all();
        if (all.stream().anyMatch(it -> it.duty() == Clerk.Duty.OFFICER)) {
            return Outcome.done(clerk);
        }
        Clerk first = all.stream().filter(Clerk::works).findFirst().orElse(clerk);
        Ledger ledger = store.ledger(0);
        return ledger.write(ledger.intent(Message.of("start.clerk.first", first.name())), changes -> {
                    changes.change(new Clerk(first.id(), first.version(), first.name(), Clerk.Duty.OFFICER, 0));
                    return Outcome.done(first);
                })
                .then(done -> current(clerk.id()));
    }

    private Session session(Clerk clerk, boolean locked) {
        return new Session(
                clerk,
                store.clerks(),
                store.ledger(clerk.id()),
                store.people(),
                store.finder(catalogue),
                store.importLog(),
                store.broadcasts(),
                store.prices(),
                store.orders(),
                store.care(),
                store.loyalty(),
                store.meetings(),
                store.settings(),
                store.handover(),
                store.drafts(clerk.id()),
                store.selfChecks(clerk.id()),
                store.backups(home),
                home,
                clock,
                store::close,
                this,
                locked);
    }

    /** The clerk named; else who acted last; in a new register its first clerk. */
    private Outcome<Clerk> clerk(Optional<String> name) {
        List<Clerk> clerks = store.clerks().all().stream().filter(Clerk::works).toList();
        if (clerks.isEmpty()) {
            return first(name.orElse(FIRST_CLERK));
        }
        if (name.isPresent()) {
            String known = clerks.stream().map(Clerk::name).collect(Collectors.joining(", "));
            return clerks.stream()
                    .filter(clerk -> clerk.name().equalsIgnoreCase(name.get().strip()))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("start.clerk.unknown", name.get(), known));
        }
        return Outcome.done(lastAtWork(clerks));
    }

    /** Somebody must be able to take on the others: an officer. */
    private Outcome<Clerk> first(String name) {
        Ledger ledger = store.ledger(0);
        return ledger.write(ledger.intent(Message.of("start.clerk.first", name)), changes -> {
            Clerk clerk = new Clerk(changes.newId(), 0, name, Clerk.Duty.OFFICER, 0);
            changes.add(clerk);
            return Outcome.done(clerk);
        });
    }

    private Clerk lastAtWork(List<Clerk> clerks) {
        if (clerks.size() == 1) {
            return clerks.get(0);
        }
        List<Long> recent = store.ledger(0).recent(clerks.size()).stream()
                .map(Operation::clerkId)
                .toList();
        return clerks.stream()
                .filter(clerk -> recent.contains(clerk.id()))
                .min(Comparator.comparingInt(clerk -> recent.indexOf(clerk.id())))
                .orElse(clerks.get(0));
    }
}
