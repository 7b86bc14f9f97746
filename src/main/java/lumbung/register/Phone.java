package lumbung.register;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Phones;

/**
 * A number at which somebody can be reached: a hint to who they are, never their identity.
 *
 * @param raw as it was written
 * @param e164 {@code +62…}, empty where the number is uncertain
 * @param whatsapp whether WhatsApp knows the number, and when that was last seen
 * @param shared whether more people than this one answer it
 * @param term when it came into and went out of use
 */
public record Phone(
        long id,
        long version,
        long personId,
        String raw,
        String e164,
        PhoneKind kind,
        Answer whatsapp,
        Optional<LocalDate> whatsappOn,
        boolean shared,
        Term term)
        implements PersonRow {
    /** As people read it; as it was written where it is uncertain. */
    public String shown() {
        return e164.isEmpty() ? raw : Phones.display(e164);
    }

    /** Whether a message could reach it on this day. */
    public boolean usable(LocalDate today) {
        return !e164.isEmpty()
                && kind != PhoneKind.LANDLINE
                && kind != PhoneKind.UNCERTAIN
                && whatsapp != Answer.NO
                && term.holdsOn(today);
    }
}
