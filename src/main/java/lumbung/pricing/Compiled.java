package lumbung.pricing;

import java.util.Optional;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.Tier;

/**
 * A rule as a rulebook keeps it.
 *
 * @param label what its steps are called
 * @param shelf the number of the shelf on which it stands, with all rules about the same goods
 * @param inForce the days on which it prices
 * @param rank its place by priority and specificity: the smaller goes first, equal ones are alike
 * @param forCommunities whether it points at communities, of which nobody gets two
 * @param age its place by decision: the smaller was decided first; no two are alike
 */
record Compiled(
        PriceRule rule,
        Label label,
        int shelf,
        Span inForce,
        TraitMarks.Mask who,
        DayMarks.Mask when,
        boolean forCommunities,
        int rank,
        int age) {
    RuleVersion version() {
        return rule.version();
    }

    boolean isExclusive() {
        return rule.combination().isExclusive();
    }

    Optional<Effect> effect(long count) {
        for (Tier tier : rule.tiers()) {
            if (tier.contains(count)) {
                return Optional.of(tier.effect());
            }
        }
        return Optional.empty();
    }

    /** There is one for a wording, and comparing all that a rule says would take longer than pricing by it. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return age;
    }
}
