package lumbung.broadcast;

import lumbung.journal.Entity;
import lumbung.register.Purpose;

/**
 * A message that is kept to be written again.
 *
 * @param businessId whose it is, 0 for everybody's
 * @param text in canonical form, at most 8,000 characters
 */
public record MessageTemplate(long id, long version, String name, long businessId, Purpose purpose, String text)
        implements Entity {}
