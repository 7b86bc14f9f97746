package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;

/**
 * Earlier queries, walked through from the line they are typed in.
 *
 * @param queries the newest first
 * @param at the one that stands in the line, -1 for none
 */
record Earlier(List<String> queries, int at) {
    static final Earlier NONE = new Earlier(List.of(), -1);

    boolean walking() {
        return at >= 0;
    }

    /** The one before, where there is one. */
    Optional<Earlier> older() {
        return at + 1 < queries.size() ? Optional.of(new Earlier(queries, at + 1)) : Optional.empty();
    }

    /** The one after; behind the newest nothing. */
    Earlier newer() {
        return at > 0 ? new Earlier(queries, at - 1) : NONE;
    }

    String text() {
        return walking() ? queries.get(at) : "";
    }
}
