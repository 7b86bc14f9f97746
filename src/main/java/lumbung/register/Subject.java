package lumbung.register;

/** Something of the register that others may name. */
public record Subject(Kind kind, long id) {
    /** What it is. */
    public enum Kind {
        PERSON,
        HOUSEHOLD,
        AREA,
        COMMUNITY,
        BUSINESS
    }

    public static Subject person(long id) {
        return new Subject(Kind.PERSON, id);
    }
}
