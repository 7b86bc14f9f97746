package lumbung.register;

import lumbung.journal.Entity;

/** A phone from which a business writes to people. */
public record SendingPhone(long id, long version, long businessId, String e164, String label) implements Entity {}
