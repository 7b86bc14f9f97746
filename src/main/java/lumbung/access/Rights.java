package lumbung.access;

import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;

/**
 * What a clerk may do at the moment.
 *
 * @param locked whether the clerk has yet to show a PIN: then nothing
 */
public record Rights(Clerk clerk, boolean locked) {
    /** The key of what is said where another clerk may. */
    public static final String REFUSED = "access.refused";

    public boolean may(Permission permission) {
        return !locked && permission.holds(clerk.duty());
    }

    /** Why not: what is not allowed, and who may; short enough for a line. Empty where it is allowed. */
    public Optional<Refusal> refusal(Permission permission) {
        if (may(permission)) {
            return Optional.empty();
        }
        if (locked) {
            return Optional.of(Refusal.of("access.refused.locked", clerk.name()));
        }
        return Optional.of(Refusal.of(REFUSED, who(permission), what(permission)));
    }

    public static Message duty(Clerk.Duty duty) {
        return Message.of("access.duty.".concat(duty.name()));
    }

    private static Message what(Permission permission) {
        return Message.of("access.permission.".concat(permission.name()));
    }

    /** "petugas, pengurus atau pemilik usaha". */
    static Message who(Permission permission) {
        Message[] all = permission.duties().stream()
                .map(duty -> Message.of("access.who.".concat(duty.name())))
                .toArray(Message[]::new);
        Message said = all[all.length - 1];
        for (int at = all.length - 2; at >= 0; at--) {
            said = Message.of(at == all.length - 2 ? "access.or" : "access.comma", all[at], said);
        }
        return said;
    }
}
