package lumbung.broadcast;

import java.util.Collection;
import java.util.Map;

/**
 * How much of a phone's month is used up: WhatsApp counts each message to a broadcast list.
 *
 * @param sent how many lists were sent a broadcast from it this month, however often parts of a list were told apart
 * @param cap how many WhatsApp allows
 */
public record MonthlyCap(long sent, int cap) {
    private static final int NEAR = 5;

    static MonthlyCap of(Collection<Broadcasts.Sending> sendings, long sendingPhoneId, int cap) {
        long sent = sendings.stream()
                .filter(it -> it.broadcast().target().sendingPhoneId() == sendingPhoneId)
                .flatMap(it -> it.lists().keySet().stream()
                        .map(list -> Map.entry(it.broadcast().id(), list)))
                .distinct()
                .count();
        return new MonthlyCap(sent, cap);
    }

    /** Whether few are left. */
    public boolean near() {
        return sent + NEAR >= cap;
    }

    public boolean reached() {
        return sent >= cap;
    }
}
