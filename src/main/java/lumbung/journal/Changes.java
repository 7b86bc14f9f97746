package lumbung.journal;

/** The writes of one operation: all of them are kept, with their journal entries, or none. */
public interface Changes {
    /** Makes ids for the rows to add. */
    long newId();

    void add(Entity row);

    /** Replaces the row of this id. A row that somebody changed since it was read ends the operation, refused. */
    void change(Entity row);

    void remove(Entity row);
}
