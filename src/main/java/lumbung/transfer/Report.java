package lumbung.transfer;

import java.util.List;
import java.util.Map;
import lumbung.message.Message;

/**
 * What an import did, or in a preview would do.
 *
 * @param counts rows by what became of them
 * @param aside lines that are no rows: titles, sums, signatures
 * @param remarks about the list as a whole
 */
public record Report(Map<Verdict.Kind, Long> counts, long aside, List<Message> remarks) {
    public Report {
        counts = Map.copyOf(counts);
        remarks = List.copyOf(remarks);
    }

    public long count(Verdict.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** All rows, whatever became of them. */
    public long rows() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many people were added. */
    public long people() {
        return count(Verdict.Kind.NEW) + count(Verdict.Kind.DUPLICATE);
    }
}
