package lumbung.register.matching;

/** What a phone number is good for; {@link #MOBILE} and {@link #FOREIGN} can be on WhatsApp. */
public enum PhoneKind {
    MOBILE,
    LANDLINE,
    FOREIGN,
    /** Refused, or kept until somebody has confirmed it. */
    UNCERTAIN
}
