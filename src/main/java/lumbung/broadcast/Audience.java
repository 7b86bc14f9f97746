package lumbung.broadcast;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** How many were left out for any of these reasons. */
    public long left(LeftOut.Reason... reasons) {
        Set<LeftOut.Reason> asked = Set.of(reasons);
        return leftOut.stream().filter(it -> asked.contains(it.reason())).count();
    }

    /** Those for whom it would be one message too many just now. */
    Set<Long> resting() {
        return leftOut.stream()
                .filter(it -> it.reason() == LeftOut.Reason.TIRED)
                .map(LeftOut::personId)
                .collect(Collectors.toSet());
    }

    /** Those whom a message reaches, themselves or through another. */
    public int reached() {
        return recipients.stream().mapToInt(it -> 1 + it.behind().size()).sum();
    }

    /** Everybody who was asked for. */
    public int asked() {
        return reached() + leftOut.size();
    }
}
