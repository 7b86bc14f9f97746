package lumbung.pricing.rule;

/**
 * How a rule goes together with others.
 *
 * @param group the rules it may follow, by a name of theirs; empty for an exclusive rule
 * @param priority the larger goes first
 * @param belowFloor whether what it takes off may go below the floor
 */
public record Combination(String group, int priority, boolean belowFloor) {
    public static final Combination EXCLUSIVE = new Combination("", 0, false);

    /** Follows on what others of the group made of the price. */
    public static Combination stackable(String group) {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("a group needs a name");
        }
        return new Combination(group, 0, false);
    }

    public Combination first(int rank) {
        return new Combination(group, rank, belowFloor);
    }

    public Combination allowedBelowFloor() {
        return new Combination(group, priority, true);
    }

    public boolean isExclusive() {
        return group.isEmpty();
    }
}
