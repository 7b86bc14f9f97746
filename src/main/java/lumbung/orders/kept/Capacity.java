package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.journal.Entity;

/**
 * How much a business can make for one day: R084.
 *
 * @param day for which day; empty for all that have none of their own
 * @param units in the units in which its goods are priced, all goods together; 0 for closed
 */
public record Capacity(long id, long version, long businessId, Optional<LocalDate> day, long units) implements Entity {}
