package lumbung.register;

/** As written in village lists: L, P or left blank. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
