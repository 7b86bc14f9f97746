package lumbung.pricing.rule;

/**
 * One wording of a rule; what it says never changes.
 *
 * @param rule the same in all wordings
 * @param number 1, 2, 3 …
 */
public record RuleVersion(long rule, int number) implements Comparable<RuleVersion> {
    @Override
    public int compareTo(RuleVersion other) {
        int order = Long.compare(rule, other.rule);
        return order == 0 ? Integer.compare(number, other.number) : order;
    }
}
