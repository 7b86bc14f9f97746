package lumbung.pricing.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.register.Term;

/**
 * A price that the village decided, in one of its wordings. Change what it says and it is another wording, and a draft again.
 *
 * @param name as people call it
 * @param howMuch how it is counted which of the tiers holds
 * @param tiers what it does, by quantity; they do not overlap, and all are for lines, all for orders, or all for goods
 */
public record PriceRule(
        RuleVersion version,
        String name,
        Who who,
        What what,
        When when,
        HowMuch howMuch,
        List<Tier> tiers,
        Limits limits,
        Combination combination,
        Authority authority) {
    public PriceRule {
        tiers = tiers.stream().sorted(Comparator.comparingLong(Tier::min)).toList();
        flaw(tiers).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw);
        });
    }

    /** What tiers of one rule cannot be together; the key of a text. */
    public static Optional<String> flaw(List<Tier> tiers) {
        if (tiers.isEmpty()) {
            return Optional.of("pricing.tiers.none");
        }
        List<Tier> sorted = new ArrayList<>(tiers);
        sorted.sort(Comparator.comparingLong(Tier::min));
        for (int at = 1; at < sorted.size(); at++) {
            if (sorted.get(at).min() <= sorted.get(at - 1).max()) {
                return Optional.of("pricing.tiers.overlap");
            }
        }
        boolean lines = tiers.stream().allMatch(tier -> tier.effect() instanceof LineEffect);
        boolean orders = tiers.stream().allMatch(tier -> tier.effect() instanceof OrderEffect);
        boolean goods = tiers.stream().allMatch(tier -> tier.effect() instanceof GoodsEffect);
        return lines || orders || goods ? Optional.empty() : Optional.of("pricing.tiers.mixed");
    }

    /** A rule for everybody, always, without limits, that is still being written. */
    public static PriceRule draft(long rule, String name, What what, Effect effect) {
        return new PriceRule(
                new RuleVersion(rule, 1),
                name,
                Who.EVERYONE,
                what,
                When.ALWAYS,
                HowMuch.EACH_LINE,
                List.of(Tier.from(0, effect)),
                Limits.NONE,
                Combination.EXCLUSIVE,
                Authority.draft());
    }

    /** The tier that holds for so much. */
    public Optional<Tier> tier(long count) {
        return tiers.stream().filter(tier -> tier.contains(count)).findFirst();
    }

    /** Whether it is about the prices of lines; else it is about orders or goods, which come later. */
    public boolean pricesLines() {
        return tiers.get(0).effect() instanceof LineEffect;
    }

    /** Whether its name and its reasons stay out of sight. */
    public boolean isHidden() {
        return who.isHidden();
    }

    /** On which days it may price: those that it says, within those for which it was decided. */
    public Term days() {
        return when.dates().within(authority.term().orElse(Term.ALWAYS));
    }

    /**
     * The next wording, which says what this one says and begins as a draft. A last day that is not over stays, even if only
     * the meeting told it.
     */
    public PriceRule next(LocalDate today) {
        RuleVersion after = new RuleVersion(version.rule(), version.number() + 1);
        Optional<LocalDate> last = days().until().filter(day -> !day.isBefore(today));
        When times = when.on(new Term(when.dates().since(), last));
        return new PriceRule(after, name, who, what, times, howMuch, tiers, limits, combination, Authority.draft());
    }

    /** The same wording, further on its way. */
    public PriceRule with(Authority next) {
        return new PriceRule(version, name, who, what, when, howMuch, tiers, limits, combination, next);
    }

    public PriceRule with(Who next) {
        return reworded(next, what, when, limits, combination);
    }

    public PriceRule with(What next) {
        return reworded(who, next, when, limits, combination);
    }

    public PriceRule with(When next) {
        return reworded(who, what, next, limits, combination);
    }

    public PriceRule with(Limits next) {
        return reworded(who, what, when, next, combination);
    }

    public PriceRule with(Combination next) {
        return reworded(who, what, when, limits, next);
    }

    public PriceRule with(HowMuch next, Tier... others) {
        requireDraft();
        return new PriceRule(version, name, who, what, when, next, List.of(others), limits, combination, authority);
    }

    /** The same with other tiers, to see what would come of it. */
    public PriceRule saying(List<Tier> others) {
        return new PriceRule(version, name, who, what, when, howMuch, others, limits, combination, Authority.draft());
    }

    private PriceRule reworded(Who whom, What goods, When times, Limits ends, Combination others) {
        requireDraft();
        return new PriceRule(version, name, whom, goods, times, howMuch, tiers, ends, others, authority);
    }

    private void requireDraft() {
        if (!(authority instanceof Authority.Draft)) {
            throw new IllegalStateException("a wording that left its author never changes: " + version);
        }
    }
}
