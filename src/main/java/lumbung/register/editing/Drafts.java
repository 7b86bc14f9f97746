package lumbung.register.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one clerk was typing about people and has not saved. Each clerk has their own; none of it is in the journal. */
public interface Drafts {
    /**
     * Something half typed.
     *
     * @param subject the person it is about, 0 or less for somebody new; of an order, see {@link #orders}
     * @param name by which a person finds it again
     * @param at when it was typed
     */
    record Draft(long subject, String name, Instant at, List<Line> lines) {
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

    /** Keeps a draft instead of the subject's earlier one. */
    void keep(Draft draft);

    void discard(long subject);

    Optional<Draft> of(long subject);

    /** All of this clerk, the newest first. */
    List<Draft> all();

    /** The same for orders half typed: by the order that is changed, or by the person for whom a counter was opened, 0 for nobody. */
    Drafts orders();
}
