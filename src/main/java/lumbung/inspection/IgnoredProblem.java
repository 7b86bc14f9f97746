package lumbung.inspection;

import java.time.LocalDate;
import lumbung.journal.Entity;

/**
 * A problem that somebody looked at and found to be none.
 *
 * @param inspection the kind of problem
 * @param secondId 0 where it is about one thing
 * @param reason in the clerk's words
 */
public record IgnoredProblem(
        long id, long version, String inspection, long firstId, long secondId, String reason, LocalDate on)
        implements Entity {
    public Problem.Key key() {
        return new Problem.Key(inspection, firstId, secondId);
    }
}
