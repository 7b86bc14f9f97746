package lumbung.register.matching;

import java.util.Optional;
import lumbung.message.Message;

/**
 * One number out of a cell.
 *
 * @param raw as it was written, with the cell's other numbers left out
 * @param e164 for example {@code +6281200003456}; empty when the number is refused
 * @param remark why it is refused, or, beside a number, why a person must confirm it
 */
public record PhoneReading(String raw, Optional<String> e164, PhoneKind kind, Optional<Message> remark) {
    private static final int SHOWN = 40;

    static PhoneReading good(String raw, String e164, PhoneKind kind) {
        return new PhoneReading(raw, Optional.of(e164), kind, Optional.empty());
    }

    static PhoneReading confirm(String raw, String e164, String key) {
        Message remark = Message.of(key, shown(raw), Phones.display(e164));
        return new PhoneReading(raw, Optional.of(e164), PhoneKind.UNCERTAIN, Optional.of(remark));
    }

    static PhoneReading refused(String raw, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = shown(raw);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new PhoneReading(raw, Optional.empty(), PhoneKind.UNCERTAIN, Optional.of(Message.of(key, arguments)));
    }

    private static String shown(String raw) {
        return raw.codePointCount(0, raw.length()) <= SHOWN
                ? raw
                : raw.substring(0, raw.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Whether there is no number to keep; {@link #remark} says why. */
    public boolean refused() {
        return e164.isEmpty();
    }

    /** Whether the number is kept but stays out of contact files until a person has confirmed it. */
    public boolean toConfirm() {
        return e164.isPresent() && remark.isPresent();
    }

    /** Whether it can go into a contact file: valid does not mean that it is on WhatsApp. */
    public boolean sendable() {
        return kind == PhoneKind.MOBILE || kind == PhoneKind.FOREIGN;
    }
}
