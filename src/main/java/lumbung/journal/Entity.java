package lumbung.journal;

/** A row of the register: a record whose every change the journal keeps. */
public interface Entity {
    /** Made by the program ({@link Ids}), never by the database; sortable by time. */
    long id();

    /** How often the row was written; a change that carries an older one is refused. 0 for a row not yet kept. */
    long version();
}
