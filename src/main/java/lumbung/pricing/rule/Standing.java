package lumbung.pricing.rule;

/** Where somebody stands with a business, or with all of them, by what was ordered so far. */
public enum Standing {
    /** Never ordered. */
    PROSPECT,
    /** Ordered, and not yet often enough to be a regular. */
    FIRST,
    /** Orders again and again. */
    REGULAR,
    /** Was a regular, and now waits longer than usual. */
    SELDOM,
    /** Has not ordered for very long. */
    DORMANT,
    /** Ordered again after very long. */
    RETURNED
}
