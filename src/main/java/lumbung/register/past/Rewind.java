package lumbung.register.past;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import lumbung.journal.Change;
import lumbung.journal.Entity;
import lumbung.register.Person;
import lumbung.register.PersonRow;

/** Goes back from a record as it stands, entry by entry, to what it was. */
public final class Rewind {
    private final Snapshot now;
    private final List<Change> history;
    private final Images images;

    /** Makes the row again that an entry's image shows, as if it were of this version. */
    @FunctionalInterface
    public interface Images {
        Entity row(Change.Row row, String image, long version);
    }

    /**
     * @param history all entries about the person, oldest first
     */
    public Rewind(Snapshot now, List<Change> history, Images images) {
        this.now = now;
        this.history = List.copyOf(history);
        this.images = images;
    }

    /**
     * The record as it was when the entry of this number had just been made. Rows that still stand carry the version they
     * have now, so that what did not change is equal, and what did can be written back.
     */
    public Snapshot at(long number) {
        NavigableMap<Long, Entity> rows = new TreeMap<>(now.rows());
        boolean whole = true;
        for (int at = history.size() - 1; at >= 0 && history.get(at).number() > number; at--) {
            Change change = history.get(at);
            whole &= !change.isErased();
            if (!change.isErased()) {
                before(change, rows);
            }
        }
        return new Snapshot(now.personId(), rows, whole);
    }

    private void before(Change change, NavigableMap<Long, Entity> rows) {
        long id = change.row().id();
        rows.remove(id);
        if (!change.before().isEmpty()) {
            long version = now.row(id).map(Entity::version).orElse(0L);
            Entity row = images.row(change.row(), change.before(), version);
            if (isTheirs(row)) {
                rows.put(id, row);
            }
        }
    }

    /** What a merge moved here was another's before; pairs and traces are about a person, and not part of the record. */
    private boolean isTheirs(Entity row) {
        return row instanceof PersonRow owned
                ? owned.personId() == now.personId()
                : row instanceof Person && row.id() == now.personId();
    }
}
