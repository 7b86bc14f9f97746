package lumbung.access;

import java.util.List;
import lumbung.message.Outcome;

/**
 * One clerk's own answers about the own work, and nobody else's: there is no way to ask for another's. They are kept apart from
 * the journal, so that no history, list of changes or undo tells of them.
 */
public interface SelfChecks {
    /** Of who has yet to show a PIN. */
    SelfChecks LOCKED = new SelfChecks() {
        @Override
        public List<SelfCheck> all() {
            return List.of();
        }

        @Override
        public Outcome<SelfCheck> keep(SelfCheck check) {
            return Outcome.refused("access.refused.selfcheck.locked");
        }
    };

    /** The oldest first. */
    List<SelfCheck> all();

    /** Keeps one in place of what was said of the same year; refused where a score is missing. */
    Outcome<SelfCheck> keep(SelfCheck check);
}
