package lumbung.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Where operations are carried out and remembered: the only way to change the register. */
public interface Ledger {
    /** An intent of the clerk at work, with an id of its own. */
    Intent intent(Message what);

    /** Carries out one operation. A refused outcome, like an exception, leaves nothing of it. */
    <T> Outcome<T> write(Intent intent, Function<Changes, Outcome<T>> work);

    /** Like {@link #write}, for what also happened outside the register, such as an export: it cannot be undone. */
    <T> Outcome<T> record(Intent intent, Function<Changes, Outcome<T>> work);

    /** Whether the operation of this id was carried out: for the moment after a power cut. */
    Optional<Operation> operation(long id);

    /** The newest operations first. */
    List<Operation> recent(int limit);

    /** A piece of the operations that a filter lets through, newest first. */
    List<Operation> operations(Filter filter, Filter.Piece piece);

    /** What {@link #undo} without an id would take back. */
    Optional<Operation> undoable();

    /** What {@link #redo} would bring back. */
    Optional<Operation> redoable();

    /**
     * Takes back one operation, the newest one standing if none is named; refused where a row was changed since, naming the
     * later operation.
     *
     * @param progress is told how many rows are done; what it throws ends the undo, and nothing of it is left
     */
    Outcome<Operation> undo(OptionalLong operation, LongConsumer progress);

    /** The later operation that would have to be taken back before this one. */
    Optional<Operation> obstacle(Operation operation);

    /** Brings back what was undone last. */
    Outcome<Operation> redo(LongConsumer progress);

    /**
     * Erases people for good, with the records that were merged into them: what is readable of them in every table, in the
     * journal and in the files beside the register. What others need of it stays without a name. Nothing takes it back.
     *
     * @param intent says why, and does not name them
     * @return how many rows there were; refused where nothing of them is there
     */
    Outcome<Integer> erase(Intent intent, Collection<Long> people);

    /** All entries about a person or thing, oldest first. */
    List<Change> history(long subject);

    /** The entries of one operation in order, at most so many. */
    List<Change> entries(Operation operation, int limit);

    /** The entries of the pages that begin in a range, in order: an operation is read piece by piece. */
    List<Change> entries(Operation.Range range);

    /** About how many people who are in the register an operation was. */
    long people(Operation operation);

    /** The row that an image of an entry shows, as if it were of this version. */
    Entity row(Change.Row row, String image, long version);

    /** The newest entry; costs little. */
    Seal seal();

    /** Walks the whole journal, also beyond what does not hold. */
    Audit audit(Audit.Wish wish);

    /** Walks the whole journal; refused with the number of the first entry that does not hold. */
    default Outcome<Seal> verify() {
        Audit audit = audit(Audit.Wish.JOURNAL);
        return audit.whole()
                ? Outcome.done(audit.seal())
                : Outcome.refused("store.journal.broken", audit.faults().get(0).first());
    }
}
