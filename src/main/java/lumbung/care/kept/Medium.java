package lumbung.care.kept;

/** By which way people meet: R015. */
public enum Medium {
    /** Face to face. */
    MEETING,
    WHATSAPP,
    PHONE,
    FACEBOOK,
    INSTAGRAM,
    TIKTOK,
    EMAIL,
    /** Through somebody who passes it on. */
    MESSENGER,
    /** On paper: a suggestion book, a visit round's form. */
    PAPER,
    OTHER
}
