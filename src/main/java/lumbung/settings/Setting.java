package lumbung.settings;

import lumbung.journal.Entity;

/** One of the cooperative's settings: a dotted name and its value. */
public record Setting(long id, long version, String name, String value) implements Entity {}
