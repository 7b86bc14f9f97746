package lumbung.broadcast;

/**
 * All that leaves the building of somebody: a name and a number.
 *
 * @param name as the phone shows it, with the list's tag behind it
 * @param e164 {@code +62…}
 */
public record Contact(String name, String e164) {
    /** No contact. */
    public static final Contact NONE = new Contact("", "");

    public boolean isEmpty() {
        return e164.isEmpty();
    }
}
