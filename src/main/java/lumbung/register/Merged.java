package lumbung.register;

import lumbung.journal.Entity;

/** The record that was merged away and the one that carries on: old lists still lead to the right person. */
public record Merged(long id, long version, long goneId, long keptId) implements Entity {}
