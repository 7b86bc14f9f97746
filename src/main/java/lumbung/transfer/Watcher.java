package lumbung.transfer;

/** Who watches an import row by row. */
public interface Watcher {
    /** Watches nothing and stops nothing. */
    Watcher NONE = (verdict, row) -> {};

    /** The rows begin, perhaps once more: an import that found the register busy starts again. */
    default void begin() {}

    /** What becomes of a row; called for every row in turn. */
    void row(Verdict verdict, SourceRow row);

    /** Asked after each row; a cancelled import leaves nothing. */
    default boolean cancelled() {
        return false;
    }
}
