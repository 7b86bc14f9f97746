package lumbung.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import lumbung.journal.Audit;
import lumbung.journal.Change;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Filter;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.journal.Seal;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** The ledger as a clerk may use it: writes by the table of permissions, and a history without what is others'. */
final class GuardedLedger implements Ledger {
    private static final int LOOKED_AT = 2_000;
    private static final Set<String> OF_A_BUSINESS = Set.of("note", "consent", "person_role");

    private final Ledger inner;
    private final Rights rights;
    private final Optional<Scope> scope;
    private final GuardedChanges.Seen seen;

    GuardedLedger(Ledger inner, Rights rights, Optional<Scope> scope, GuardedChanges.Seen seen) {
        this.inner = inner;
        this.rights = rights;
        this.scope = scope;
        this.seen = seen;
    }

    @Override
    public Intent intent(Message what) {
        return inner.intent(what);
    }

    @Override
    public <T> Outcome<T> write(Intent intent, Function<Changes, Outcome<T>> work) {
        return denied(() -> inner.write(own(intent), guarded(work)));
    }

    @Override
    public <T> Outcome<T> record(Intent intent, Function<Changes, Outcome<T>> work) {
        return denied(() -> inner.record(own(intent), guarded(work)));
    }

    /** Nobody writes in another's name. */
    private Intent own(Intent intent) {
        return new Intent(intent.id(), rights.clerk().id(), intent.what());
    }

    private <T> Function<Changes, Outcome<T>> guarded(Function<Changes, Outcome<T>> work) {
        return changes -> {
            GuardedChanges guarded = new GuardedChanges(changes, rights, scope, seen);
            return work.apply(guarded).then(guarded::whole);
        };
    }

    private interface Deed<T> {
        Outcome<T> run();
    }

    private static <T> Outcome<T> denied(Deed<T> deed) {
        try {
            return deed.run();
        } catch (Denied denied) {
            return Outcome.refused(denied.refusal());
        }
    }

    @Override
    public Optional<Operation> operation(long id) {
        return inner.operation(id).flatMap(this::told);
    }

    private Optional<Operation> told(Operation operation) {
        if (scope.isEmpty() || isOwn(operation)) {
            return Optional.of(operation);
        }
        return scope.filter(bound -> bound.businessId() != 0).map(bound -> elsewhere(operation));
    }

    /** An operation of another, of which only clerk and moment are told: its words may name people who are not seen. */
    private static Operation elsewhere(Operation it) {
        Message what = Message.of("access.elsewhere");
        return new Operation(it.id(), it.clerkId(), it.at(), what, it.kind(), it.undoes(), it.undoneBy(), it.range());
    }

    private boolean isOwn(Operation operation) {
        return operation.clerkId() == rights.clerk().id();
    }

    @Override
    public List<Operation> recent(int limit) {
        if (scope.isEmpty()) {
            return inner.recent(limit);
        }
        return rights.may(Permission.READ_PEOPLE)
                ? inner.recent(LOOKED_AT).stream()
                        .filter(this::isOwn)
                        .limit(limit)
                        .toList()
                : List.of();
    }

    @Override
    public List<Operation> operations(Filter filter, Filter.Piece piece) {
        if (scope.isEmpty()) {
            return inner.operations(filter, piece);
        }
        long own = rights.clerk().id();
        boolean meansOwn = (filter.clerkId() == 0 || filter.clerkId() == own) && filter.exceptClerkId() != own;
        return meansOwn && rights.may(Permission.READ_PEOPLE) ? inner.operations(filter.of(own), piece) : List.of();
    }

    @Override
    public Optional<Operation> obstacle(Operation operation) {
        return inner.obstacle(operation).flatMap(this::told);
    }

    @Override
    public Optional<Operation> undoable() {
        return rights.may(Permission.EDIT_PEOPLE) ? inner.undoable() : Optional.empty();
    }

    @Override
    public Optional<Operation> redoable() {
        return rights.may(Permission.EDIT_PEOPLE) ? inner.redoable() : Optional.empty();
    }

    @Override
    public Outcome<Operation> undo(OptionalLong wanted, LongConsumer progress) {
        Optional<Operation> operation = wanted.isPresent() ? inner.operation(wanted.getAsLong()) : undoable();
        return operation
                .flatMap(this::mayNotUndo)
                .<Outcome<Operation>>map(Outcome::refused)
                .orElseGet(() -> inner.undo(wanted, progress));
    }

    @Override
    public Outcome<Operation> redo(LongConsumer progress) {
        Optional<Refusal> refusal =
                redoable().flatMap(this::mayNotUndo).or(() -> rights.refusal(Permission.EDIT_PEOPLE));
        return refusal.<Outcome<Operation>>map(Outcome::refused).orElseGet(() -> inner.redo(progress));
    }

    /** One's own deeds as long as one may still do their like; others' by whoever may take others' back. */
    private Optional<Refusal> mayNotUndo(Operation operation) {
        if (!isOwn(operation)) {
            return rights.refusal(Permission.UNDO_OTHERS);
        }
        return inner.entries(operation, LOOKED_AT).stream()
                .map(Writing::of)
                .distinct()
                .flatMap(permission -> rights.refusal(permission).stream())
                .findFirst()
                .or(() -> rights.refusal(Permission.EDIT_PEOPLE));
    }

    @Override
    public Outcome<Integer> erase(Intent intent, Collection<Long> people) {
        return rights.refusal(Permission.ERASE_PEOPLE)
                .<Outcome<Integer>>map(Outcome::refused)
                .orElseGet(() -> inner.erase(own(intent), people));
    }

    @Override
    public List<Change> history(long subject) {
        if (scope.isEmpty()) {
            return inner.history(subject);
        }
        return seen.people().card(subject).isEmpty()
                ? List.of()
                : inner.history(subject).stream().filter(this::shows).toList();
    }

    private boolean shows(Change change) {
        String table = change.row().table();
        if (table.equals("saved_number") || table.equals("relation")) {
            return false;
        }
        return !OF_A_BUSINESS.contains(table) || (mentions(change.before()) && mentions(change.after()));
    }

    /** Whether an image, if there is one, is of the own business. */
    private boolean mentions(String image) {
        String own = "\"business_id\":" + scope.orElseThrow().businessId();
        return image.isEmpty() || image.contains(own + ",") || image.contains(own + "}");
    }

    @Override
    public List<Change> entries(Operation operation, int limit) {
        return scope.isEmpty() || isOwn(inner.operation(operation.id()).orElse(operation))
                ? inner.entries(operation, limit)
                : List.of();
    }

    @Override
    public long people(Operation operation) {
        return inner.people(operation);
    }

    @Override
    public List<Change> entries(Operation.Range range) {
        List<Change> all = inner.entries(range);
        return scope.isEmpty()
                ? all
                : all.stream()
                        .filter(it -> inner.operation(it.operationId())
                                .filter(this::isOwn)
                                .isPresent())
                        .toList();
    }

    @Override
    public Entity row(Change.Row row, String image, long version) {
        return inner.row(row, image, version);
    }

    @Override
    public Seal seal() {
        return inner.seal();
    }

    /** Everybody may check; whose deed it was is told as in the list of changes. */
    @Override
    public Audit audit(Audit.Wish wish) {
        Audit audit = inner.audit(wish);
        List<Audit.Fault> faults = audit.faults().stream()
                .map(it -> it.by(it.operation().flatMap(this::told)))
                .toList();
        return new Audit(audit.seal(), audit.erased(), faults, audit.count(), audit.proven());
    }
}
