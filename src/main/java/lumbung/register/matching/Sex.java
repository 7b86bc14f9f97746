package lumbung.register.matching;

/** What a form of address or an entry says; never guessed from a name. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both are known and differ. */
    public boolean contradicts(Sex other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
