package lumbung.pricing;

import java.util.Optional;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.Specificity;
import lumbung.pricing.rule.Tier;

/**
 * A rule as a rulebook keeps it.
 *
 * @param inForce the days on which it prices
 * @param rank its place by priority and specificity: the smaller goes first, equal ones are alike
 * @param age its place by decision: the smaller was decided first; no two are alike
 */
record Compiled(PriceRule rule, Span inForce, TraitMarks.Mask who, DayMarks.Mask when, int rank, int age) {
    RuleVersion version() {
        return rule.version();
    }

    boolean isExclusive() {
        return rule.combination().isExclusive();
    }

    boolean isForCommunities() {
        return rule.who().specificity() == Specificity.COMMUNITY;
    }

    Optional<Effect> effect(long count) {
        for (Tier tier : rule.tiers()) {
            if (tier.contains(count)) {
                return Optional.of(tier.effect());
            }
        }
        return Optional.empty();
    }
}
