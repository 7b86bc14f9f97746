package lumbung.register;

/**
 * How it is known that somebody agreed.
 *
 * @param detail the witness, the form's number, the list's name; may be empty
 */
public record Proof(Method method, String detail) {
    /** Signed form, WhatsApp, spoken with a witness, or the list that was imported. */
    public enum Method {
        FORM,
        WHATSAPP,
        SPOKEN,
        LIST
    }
}
