package lumbung.register.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one clerk was typing about people and has not saved. Each clerk has their own; none of it is in the journal. */
public interface Drafts {
    /**
     * Somebody half typed.
     *
     * @param personId 0 for somebody new
     * @param name by which a person finds it again
     * @param at when it was typed
     */
    record Draft(long personId, String name, Instant at, List<Line> lines) {
        public Draft {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line that was typed.
     *
     * @param was the text as it was read
     * @param text the text as it was typed
     */
    record Line(String field, String was, String text) {}

    /** Keeps a draft instead of the person's earlier one. */
    void keep(Draft draft);

    void discard(long personId);

    Optional<Draft> of(long personId);

    /** All of this clerk, the newest first. */
    List<Draft> all();
}
