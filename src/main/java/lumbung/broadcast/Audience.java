package lumbung.broadcast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who of those asked for can be written to, in the order asked, and the others with the reason: R028, R029, N06.
 *
 * @param savedUnknown how many of the recipients were never asked whether they saved the number that writes
 */
public record Audience(List<Recipient> recipients, List<LeftOut> leftOut, int savedUnknown) {
    public Audience {
        recipients = List.copyOf(recipients);
        leftOut = List.copyOf(leftOut);
    }

    /** How many were left out for each reason. */
    public Map<LeftOut.Reason, Long> reasons() {
        return leftOut.stream().collect(Collectors.groupingBy(LeftOut::reason, Collectors.counting()));
    }

    /** Everybody who was asked for. */
    public int asked() {
        return recipients.size() + leftOut.size();
    }
}
