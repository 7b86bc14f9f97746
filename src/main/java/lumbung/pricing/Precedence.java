package lumbung.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.PriceRule;

/** Which rule goes first, as far as the rules alone tell: by priority, by who, by what; then by decision. */
final class Precedence {
    /** Equal for rules between which only the price can decide. */
    static final Comparator<PriceRule> RANK = Comparator.comparing(
                    (PriceRule rule) -> -(long) rule.combination().priority())
            .thenComparing(rule -> rule.who().specificity())
            .thenComparing(rule -> rule.what().width());

    /** Equal for no two wordings. */
    static final Comparator<PriceRule> AGE =
            Comparator.comparing(Precedence::decided).thenComparing(PriceRule::version);

    private Precedence() {}

    private static LocalDate decided(PriceRule rule) {
        return rule.authority().decision().map(Decision::date).orElse(LocalDate.MAX);
    }
}
