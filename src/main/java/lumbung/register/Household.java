package lumbung.register;

import lumbung.journal.Entity;

/**
 * People who live together.
 *
 * @param headId the head of the household, 0 for unknown
 */
public record Household(long id, long version, String name, long headId) implements Entity {}
