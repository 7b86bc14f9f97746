package lumbung.search.index;

/** How far a search goes; each goes further than the one before. */
enum Depth {
    /** Words and numbers that begin so. */
    BEGINNINGS,
    /** Digits inside numbers too. */
    INSIDE,
    /** Humps, slips of the finger and parted numbers too. */
    FORGIVING
}
