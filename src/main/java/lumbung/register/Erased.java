package lumbung.register;

import java.time.Instant;
import lumbung.journal.Entity;

/**
 * That a record was erased for good, with all that was readable of it: its number and nothing else, so that an older backup
 * that is brought back can be erased again.
 */
public record Erased(long id, long version, long personId, Instant at) implements Entity {}
