package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import lumbung.journal.Audit;
import lumbung.journal.Chain;
import lumbung.journal.Change;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Filter;
import lumbung.journal.Ids;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.journal.Seal;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** The journal on a database. */
final class SqlLedger implements Ledger {
    private final Database database;
    private final byte[] key;
    private final Ids ids;
    private final Clock clock;
    private final Traces traces;
    private final long clerkId;

    SqlLedger(Database database, byte[] key, Ids ids, Clock clock, Traces traces, long clerkId) {
        this.database = database;
        this.key = key.clone();
        this.ids = ids;
        this.clock = clock;
        this.traces = traces;
        this.clerkId = clerkId;
    }

    @Override
    public Intent intent(Message what) {
        return new Intent(ids.next(), clerkId, what);
    }

    @Override
    public <T> Outcome<T> write(Intent intent, Function<Changes, Outcome<T>> work) {
        Operation.Kind kind = intent.clerkId() == 0 ? Operation.Kind.GROUND : Operation.Kind.DEED;
        return carryOut(new Plan(intent, kind, 0), (connection, writer) -> work.apply(writer));
    }

    @Override
    public <T> Outcome<T> record(Intent intent, Function<Changes, Outcome<T>> work) {
        return carryOut(new Plan(intent, Operation.Kind.FACT, 0), (connection, writer) -> work.apply(writer));
    }

    private record Plan(Intent intent, Operation.Kind kind, long undoes) {}

    private interface Deed<T> {
        Outcome<T> with(Connection connection, Writer writer) throws SQLException;

        /** What is left to do once all pages of the operation are written. */
        default void written(JournalWriter journal) throws SQLException {}
    }

    private <T> Outcome<T> carryOut(Plan plan, Deed<T> deed) {
        try {
            return database.transaction(connection -> within(connection, plan, deed));
        } catch (Writer.Stale stale) {
            return Outcome.refused(new Refusal("", stale.what()));
        } catch (Failure failure) {
            if (failure.inUse()) {
                return Outcome.refused("store.in-use");
            }
            throw failure;
        }
    }

    private <T> Outcome<T> within(Connection connection, Plan plan, Deed<T> deed) throws SQLException {
        Head head = Head.hold(connection);
        Instant now = clock.instant();
        Chain.Deed who = new Chain.Deed(plan.intent().id(), plan.intent().clerkId(), now);
        try (JournalWriter journal = new JournalWriter(connection, new Chain(key), who, head);
                Writer writer = new Writer(connection, ids, journal, new Fingerprints(key))) {
            Outcome<T> outcome = deed.with(connection, writer);
            if (outcome.isDone()) {
                writer.finish(LocalDate.ofInstant(now, clock.getZone()));
                journal.finish();
                if (journal.leftNoOfficer() && !ClerkRows.hasOfficer(connection)) {
                    return Outcome.refused("store.last-officer");
                }
                deed.written(journal);
                close(connection, plan, now, writer, journal, head);
            }
            if (writer.wore()) {
                database.retire(connection);
            }
            return outcome;
        }
    }

    private static void close(
            Connection connection, Plan plan, Instant now, Writer writer, JournalWriter journal, Head head)
            throws SQLException {
        Intent intent = plan.intent();
        Operation.Range range = new Operation.Range(journal.first(), journal.last());
        if (range.count() == 0) {
            return;
        }
        Operation operation =
                new Operation(intent.id(), intent.clerkId(), now, intent.what(), plan.kind(), plan.undoes(), 0, range);
        Operations.insert(connection, operation);
        long lastId = Math.max(Math.max(writer.lastId(), intent.id()), head.lastId());
        head.next(journal.last(), journal.mark(), lastId, head.people() + writer.people())
                .write(connection);
    }

    @Override
    public Outcome<Integer> erase(Intent intent, Collection<Long> people) {
        Erasure erasure = new Erasure(intent, people);
        Outcome<Integer> done = carryOut(new Plan(intent, Operation.Kind.FACT, 0), erasure);
        erasure.done.filter(it -> done.isDone()).ifPresent(it -> traces.gone(it.tables()));
        return done;
    }

    /** An erasure, begun anew where it lost against another transaction. */
    private final class Erasure implements Deed<Integer> {
        private final Intent intent;
        private final Collection<Long> wanted;
        private Optional<Erasing> done = Optional.empty();

        Erasure(Intent intent, Collection<Long> wanted) {
            this.intent = intent;
            this.wanted = List.copyOf(wanted);
        }

        @Override
        public Outcome<Integer> with(Connection connection, Writer writer) throws SQLException {
            done = Erasing.of(connection, writer, new Fingerprints(key), wanted);
            if (done.isEmpty()) {
                return Outcome.refused("rights.refused.nobody");
            }
            return done.get().isNamedBy(intent.what())
                    ? Outcome.refused("rights.refused.named")
                    : Outcome.done(done.get().takeOut(clock.instant(), LocalDate.now(clock)));
        }

        @Override
        public void written(JournalWriter journal) throws SQLException {
            Erasing erasing = done.orElseThrow();
            erasing.empty(journal);
            traces.going(erasing.people(), erasing.mentions(), clock.instant());
        }
    }

    @Override
    public Optional<Operation> operation(long id) {
        return database.read(connection -> Operations.byId(connection, id));
    }

    @Override
    public List<Operation> recent(int limit) {
        return database.read(connection -> Operations.recent(connection, limit));
    }

    @Override
    public List<Operation> operations(Filter filter, Filter.Piece piece) {
        return database.read(connection -> Browsing.of(connection, filter, piece));
    }

    @Override
    public Optional<Operation> obstacle(Operation operation) {
        return database.read(connection -> {
            Optional<Long> conflict = new Undoing(connection, operation).conflict();
            return conflict.isEmpty() ? Optional.empty() : Operations.byId(connection, conflict.get());
        });
    }

    @Override
    public Optional<Operation> undoable() {
        return database.read(connection -> Operations.undoable(connection, clerkId));
    }

    @Override
    public Optional<Operation> redoable() {
        return database.read(connection -> Operations.redoable(connection, clerkId));
    }

    @Override
    public Outcome<Operation> undo(OptionalLong wanted, LongConsumer progress) {
        Optional<Operation> operation = wanted.isPresent() ? operation(wanted.getAsLong()) : undoable();
        if (operation.isEmpty()) {
            return Outcome.refused(wanted.isPresent() ? "store.undo.unknown" : "store.undo.nothing");
        }
        Operation found = operation.get();
        if (found.undoneBy() != 0 || found.undoes() != 0) {
            return Outcome.refused("store.undo.done", found.what());
        }
        if (found.kind() == Operation.Kind.FACT) {
            return Outcome.refused("store.undo.fact", found.what());
        }
        return reverse(found, Operation.Kind.UNDO, progress);
    }

    @Override
    public Outcome<Operation> redo(LongConsumer progress) {
        Optional<Operation> operation = redoable();
        if (operation.isEmpty()) {
            return Outcome.refused("store.redo.nothing");
        }
        return reverse(operation.get(), Operation.Kind.REDO, progress);
    }

    private Outcome<Operation> reverse(Operation operation, Operation.Kind kind, LongConsumer progress) {
        Message what = kind == Operation.Kind.UNDO
                ? Message.of("store.undo.what", operation.what())
                : original(operation).what();
        Intent intent = intent(what);
        return carryOut(
                new Plan(intent, kind, operation.id()),
                (connection, writer) -> reverse(connection, writer, operation, progress)
                        .then(done -> mark(connection, operation, kind, intent)));
    }

    private Operation original(Operation undo) {
        return operation(undo.undoes()).orElseThrow();
    }

    private Outcome<Operation> reverse(Connection connection, Writer writer, Operation operation, LongConsumer progress)
            throws SQLException {
        Undoing undoing = new Undoing(connection, operation);
        if (undoing.erased()) {
            return Outcome.refused("store.undo.erased", operation.what());
        }
        Optional<Long> conflict = undoing.conflict();
        if (conflict.isPresent()) {
            Operation later = Operations.byId(connection, conflict.get()).orElseThrow();
            return Outcome.refused("store.undo.changed-since", operation.what(), later.what(), later.at());
        }
        undoing.apply(writer, progress);
        return Outcome.done(operation);
    }

    /** Says of the operation that it no longer stands; and of what an undone undo had taken back, that it does again. */
    private static Outcome<Operation> mark(Connection connection, Operation operation, Operation.Kind kind, Intent by) {
        try {
            Operations.setUndoneBy(connection, operation.id(), by.id());
            if (kind == Operation.Kind.REDO) {
                Operations.setUndoneBy(connection, operation.undoes(), 0);
                return Outcome.done(
                        Operations.byId(connection, operation.undoes()).orElseThrow());
            }
            return Outcome.done(operation);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public List<Change> history(long subject) {
        return database.read(connection -> Entries.about(connection, subject));
    }

    @Override
    public List<Change> entries(Operation operation, int limit) {
        return database.read(connection -> Entries.of(connection, operation.range(), limit));
    }

    @Override
    public List<Change> entries(Operation.Range range) {
        return database.read(connection -> Entries.of(connection, range, (int) range.count()));
    }

    @Override
    public long people(Operation operation) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT COUNT(DISTINCT subject) AS people FROM journal WHERE number >= ? AND number <= ?"
                            + " AND subject IN (SELECT id FROM person)")) {
                Binding.set(
                        statement,
                        List.of(operation.range().first(), operation.range().last()));
                return Results.all(statement, row -> row.number("people")).get(0);
            }
        });
    }

    @Override
    public Entity row(Change.Row row, String image, long version) {
        return Images.row(Tables.named(row.table()), row.id(), version, image);
    }

    @Override
    public Seal seal() {
        Head head = database.read(Head::read);
        return new Seal(head.number(), head.mark());
    }

    @Override
    public Audit audit(Audit.Wish wish) {
        return database.read(connection -> new Verification(connection, new Chain(key), wish).run());
    }
}
