package lumbung.register;

import java.time.LocalDate;
import lumbung.journal.Entity;

/**
 * A withdrawal that outlives its person's record, so that no later import brings them back on a list. Phone and folded name
 * count together: the rest of the family on the same phone is spared.
 *
 * @param businessId 0 for all businesses
 */
public record Suppression(
        long id, long version, String e164, String nameKey, Purpose purpose, long businessId, LocalDate on)
        implements Entity {}
