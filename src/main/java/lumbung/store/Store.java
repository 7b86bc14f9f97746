package lumbung.store;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import lumbung.access.Clerk;
import lumbung.access.Clerks;
import lumbung.access.Handover;
import lumbung.access.PinShelf;
import lumbung.access.Seats;
import lumbung.access.SelfChecks;
import lumbung.backup.Backups;
import lumbung.backup.Key;
import lumbung.broadcast.Broadcasts;
import lumbung.care.kept.Care;
import lumbung.journal.Ids;
import lumbung.journal.Ledger;
import lumbung.loyalty.kept.Loyalty;
import lumbung.meeting.kept.Meetings;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Neighbours;
import lumbung.orders.kept.Orders;
import lumbung.pricing.kept.Intake;
import lumbung.pricing.kept.PriceSettings;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.kept.RegisterKeys;
import lumbung.register.Directory;
import lumbung.register.People;
import lumbung.register.editing.Drafts;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.settings.Home;
import lumbung.settings.Settings;
import lumbung.transfer.ImportLog;

/** One open register. Its parts share the connections; closing it writes everything down. */
public final class Store implements AutoCloseable {
    private final Engine engine;
    private final Database database;
    private final byte[] key;
    private final Ids ids;
    private final Clock clock;
    private final Runnable afterwards;
    private final IndexKeeper keeper;
    private final Traces traces;
    private final Opening.Beside beside;
    private final AtomicBoolean closed = new AtomicBoolean();

    Store(Engine engine, byte[] key, Clock clock, Opening.Beside beside, Runnable afterwards) {
        this.engine = engine;
        this.database = new Database(engine);
        this.key = key.clone();
        this.clock = clock;
        this.beside = beside;
        this.afterwards = afterwards;
        this.keeper = new IndexKeeper(database, clock, beside.index());
        this.traces = new Traces(beside.home(), database, keeper, engine);
        Head head = database.read(Head::read);
        this.ids = new Ids(Clock.systemUTC(), (int) head.installation(), head.lastId());
    }

    /** Where this clerk's changes are carried out; clerk 0 is the program itself, at a register's first start. */
    public Ledger ledger(long clerkId) {
        return new SqlLedger(database, key, ids, clock, traces, clerkId);
    }

    /** What {@link Erasing#again} does. */
    Outcome<Integer> erasedAgain(Collection<Long> people) {
        Ledger ledger = ledger(0);
        Outcome<Integer> done = ledger.erase(ledger.intent(Message.of("rights.operation.again")), people);
        return done.fold(
                Outcome::done,
                refusal -> refusal.reason().key().equals("rights.refused.nobody")
                        ? Outcome.done(0)
                        : Outcome.refused(refusal));
    }

    public People people() {
        return new SqlPeople(database);
    }

    /**
     * Who answers queries.
     *
     * @param catalogue the fields that can be asked about, given the names of the area levels and all that is small
     */
    public Finder finder(Function<Ground, Catalogue> catalogue) {
        return new SqlFinder(
                database,
                keeper,
                directory -> catalogue.apply(new Ground(directory, prices(), orders(), settings())),
                clock);
    }

    public ImportLog importLog() {
        return new SqlImportLog(database);
    }

    public Clerks clerks() {
        return () -> database.read(ClerkRows::all);
    }

    public Broadcasts broadcasts() {
        return new SqlBroadcasts(database);
    }

    public Prices prices() {
        return new SqlPrices(database);
    }

    public Orders orders() {
        return new SqlOrders(database);
    }

    public Care care() {
        return new SqlCare(database, clock.getZone());
    }

    public Loyalty loyalty() {
        return new SqlLoyalty(database);
    }

    public Meetings meetings() {
        return new SqlMeetings(database);
    }

    /** Takes price files over in the name of the first officer. */
    public Intake intake(Finder finder) {
        long clerk = clerks().all().stream()
                .filter(it -> it.duty() == Clerk.Duty.OFFICER)
                .mapToLong(Clerk::id)
                .findFirst()
                .orElse(0);
        Directory directory = people().directory();
        Neighbours neighbours = new Neighbours(people(), finder);
        return new Intake(
                ledger(clerk),
                prices(),
                PriceSettings.policy(settings()),
                ids -> new RegisterKeys(directory, prices(), neighbours, ids));
    }

    /** Where clerks sit down at this register. */
    public Seats seats(Home home, Function<Ground, Catalogue> catalogue) {
        return new Seating(this, home, clock, catalogue, Optional.empty());
    }

    PinShelf pins() {
        return new SqlPins(database);
    }

    public Handover handover() {
        return new SqlHandover(database, clock);
    }

    /** What this clerk thinks of the own work. */
    public SelfChecks selfChecks(long clerkId) {
        return new SqlSelfChecks(database, clerkId);
    }

    /** What this clerk has typed and not saved. */
    public Drafts drafts(long clerkId) {
        return SqlDrafts.of(database, clerkId);
    }

    public Settings settings() {
        return new SqlSettings(database);
    }

    /** Makes what was done so far the ground on which work begins: undo does not go behind it unless it is named. */
    public void settle() {
        database.transaction(connection -> {
            Operations.settle(connection);
            return Outcome.done(true);
        });
    }

    /**
     * Its copies.
     *
     * @param home where they lie
     */
    public Backups backups(Home home) {
        return new SqlBackups(new SqlBackups.Place(engine, database, beside.in(home), new Key(key), clock));
    }

    Database database() {
        return database;
    }

    boolean isClosed() {
        return closed.get();
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        let(keeper::save);
        let(database::close);
        let(engine::shutDown);
        let(afterwards);
    }

    /** What was done is on the disk by now: a full disk or a pulled stick costs the next start a moment, and nobody a word. */
    private static void let(Runnable last) {
        try {
            last.run();
        } catch (Failure | UncheckedIOException e) {
            return;
        }
    }
}
