package lumbung.register.matching;

import java.util.List;
import lumbung.message.Message;

/**
 * Two entries that may be one person, with what speaks for it and against it.
 *
 * @param first the smaller id
 * @param score 0 to 100; see {@link Duplicates#PROPOSE} and {@link Duplicates#STRONG}
 */
public record Pair(long first, long second, int score, List<Message> evidence) {
    public Pair {
        evidence = List.copyOf(evidence);
    }

    /** Whether it is worth a clerk's look; two entries are never merged on a score alone. */
    public boolean proposed() {
        return score >= Duplicates.PROPOSE;
    }
}
