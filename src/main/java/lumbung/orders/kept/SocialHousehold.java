package lumbung.orders.kept;

import lumbung.journal.Entity;
import lumbung.register.Term;

/** A household that the cooperative helps along with its prices, as officers decided; nobody else is told. */
public record SocialHousehold(long id, long version, long householdId, Term term) implements Entity {}
