package lumbung.pricing.kept;

import java.util.Optional;
import lumbung.journal.Entity;
import lumbung.message.Refusal;
import lumbung.pricing.json.RuleText;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.PriceRule;

/**
 * A wording of a price rule.
 *
 * @param id that of a rule's first wording is also the rule's number, so that undo sees what hangs on it
 */
public record KeptRule(long id, long version, PriceRule rule) implements Entity {
    /** How many characters a wording's JSON may have. */
    public static final int LONGEST = 8_000;

    private static final int LONGEST_NAME = 200;

    /** The number that all its wordings share. */
    public long number() {
        return rule.version().rule();
    }

    KeptRule with(PriceRule next) {
        return new KeptRule(id, version, next);
    }

    public boolean isDraft() {
        return rule.authority() instanceof Authority.Draft;
    }

    /** Whether a meeting decided it. */
    public boolean isDecided() {
        return rule.authority() instanceof Authority.Approved;
    }

    /** Whether another says the same, wherever it is on its way. */
    boolean saysLike(PriceRule other) {
        return rule.with(Authority.draft()).equals(other.with(Authority.draft()));
    }

    /**
     * Why this cannot stand in place of an earlier state of the same wording; empty where it can. What left its author says
     * the same for ever and never goes back; what a meeting decided changes its end only, and to an earlier day.
     */
    public Optional<Refusal> whyNotAfter(KeptRule before) {
        if (before.isDraft()) {
            return Optional.empty();
        }
        if (!before.saysLike(rule)) {
            int next = rule.version().number() + 1;
            return Optional.of(Refusal.of(
                    "pricing.kept.immutable", before.rule.name(), rule.version().number(), next));
        }
        return goesOn(before.rule.authority(), rule.authority())
                ? Optional.empty()
                : Optional.of(Refusal.of("pricing.kept.decided", before.rule.name()));
    }

    private static boolean goesOn(Authority before, Authority now) {
        if (before instanceof Authority.Approved decided) {
            return before.equals(now)
                    || now.term()
                            .flatMap(term -> term.until())
                            .map(day -> decided.endOn(day).fold(now::equals, refusal -> false))
                            .orElse(false);
        }
        return !(now instanceof Authority.Draft);
    }

    /** What makes it too large to be kept, at its part. */
    public Optional<Refusal> flaw() {
        if (rule.name().length() > LONGEST_NAME) {
            return Optional.of(Refusal.at("name", "pricing.kept.long", LONGEST_NAME));
        }
        return RuleText.write(rule).length() > LONGEST
                ? Optional.of(Refusal.of("pricing.kept.large", LONGEST))
                : Optional.empty();
    }
}
