package lumbung.register;

import lumbung.journal.Entity;

/** A row that belongs to one person and goes with them when two records are merged. */
public interface PersonRow extends Entity {
    long personId();
}
