package lumbung.transfer;

import lumbung.journal.Changes;
import lumbung.journal.Entity;

/** Changes that are not carried out: what a preview writes to. Its ids are negative and nobody's. */
public final class Rehearsal implements Changes {
    private long last;

    @Override
    public long newId() {
        return --last;
    }

    @Override
    public void add(Entity row) {
        // A preview keeps nothing.
    }

    @Override
    public void change(Entity row) {
        // A preview keeps nothing.
    }

    @Override
    public void remove(Entity row) {
        // A preview keeps nothing.
    }
}
