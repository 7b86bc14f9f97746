package lumbung.register;

import java.util.OptionalInt;
import lumbung.journal.Entity;

/**
 * A member business of the cooperative.
 *
 * @param since the year it began
 * @param kind what it makes or sells, in words
 */
public record Business(long id, long version, String name, OptionalInt since, String kind) implements Entity {}
