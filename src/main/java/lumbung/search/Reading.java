package lumbung.search;

/**
 * A value as a field understood it.
 *
 * @param value its one written form, which the field reads to the same meaning
 */
public record Reading(String value, Meaning meaning) {}
