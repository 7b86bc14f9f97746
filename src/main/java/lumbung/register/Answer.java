package lumbung.register;

/** Yes, no, or nobody asked yet: not knowing is a value of its own. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
