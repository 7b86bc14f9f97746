package lumbung.care.kept;

/** Who turned to whom: R036. */
public enum Direction {
    /** Somebody to the business. */
    IN,
    /** The business to somebody. */
    OUT
}
