package lumbung.pricing.rule;

/**
 * What a rule does from one quantity to another.
 *
 * @param min the smallest of them
 * @param max the largest of them; {@link #OPEN} for no end
 */
public record Tier(long min, long max, Effect effect) {
    public static final long OPEN = Long.MAX_VALUE;

    public Tier {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(min + " to " + max);
        }
    }

    public static Tier from(long min, Effect effect) {
        return new Tier(min, OPEN, effect);
    }

    public boolean contains(long count) {
        return count >= min && count <= max;
    }
}
