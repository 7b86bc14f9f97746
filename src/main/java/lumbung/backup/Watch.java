package lumbung.backup;

/** Whoever waits for a backup or a restore. What it throws ends the work, and nothing of it is left. */
@FunctionalInterface
public interface Watch {
    Watch NOBODY = (step, done, of) -> {};

    /**
     * How far the work is.
     *
     * @param done parts of this step that are done
     * @param of how many there are, 0 where nobody knows
     */
    void at(Step step, long done, long of);
}
