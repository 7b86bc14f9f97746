package lumbung.register;

import lumbung.journal.Entity;
import lumbung.register.matching.Phones;

/** A phone from which a business writes to people. */
public record SendingPhone(long id, long version, long businessId, String e164, String label) implements Entity {
    /** Its label and its number as people write it; the number alone where the label says no more. */
    public String shown() {
        String number = Phones.display(e164);
        return label.isBlank() || label.equals(number) ? number : label + " " + number;
    }
}
