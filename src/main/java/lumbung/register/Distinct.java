package lumbung.register;

import lumbung.journal.Entity;

/** Two people who look alike and are not the same: asked once, remembered. The smaller id first. */
public record Distinct(long id, long version, long firstId, long secondId) implements Entity {
    public static Distinct of(long id, long one, long other) {
        return new Distinct(id, 0, Math.min(one, other), Math.max(one, other));
    }
}
