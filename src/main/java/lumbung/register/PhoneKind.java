package lumbung.register;

/** What a number is: only a confirmed mobile or foreign one can be a WhatsApp contact. */
public enum PhoneKind {
    MOBILE,
    LANDLINE,
    FOREIGN,
    /** Kept as written, to be confirmed with its owner; left out of every export. */
    UNCERTAIN
}
