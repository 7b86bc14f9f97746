package lumbung.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import lumbung.inspection.Problem;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.orders.Market;
import lumbung.orders.study.Question;
import lumbung.orders.study.Simulation;
import lumbung.orders.study.Study;
import lumbung.pricing.check.RuleSet;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.Prices;

/**
 * What a meeting should know before it decides about a price rule: N04.
 *
 * @param rule as it would hold, or as it would end
 * @param study what it would have done to the orders of the last three months
 * @param findings what is the matter with it
 * @param earlier what meetings decided about the rule before, the oldest first
 */
public record Evidence(KeptRule rule, Study study, List<Problem> findings, List<Proposal> earlier) {
    private static final int MONTHS = 3;

    public Evidence {
        findings = List.copyOf(findings);
        earlier = List.copyOf(earlier);
    }

    /**
     * What it is gathered from.
     *
     * @param rules the inspections' view of all rules
     */
    public record Sources(Meetings meetings, Market market, RuleSet rules, LocalDate today) {
        private Prices prices() {
            return market.ports().prices();
        }
    }

    /**
     * Gathers it.
     *
     * @param goOn told how many orders are done; answers whether to go on
     * @return empty for what is not about prices, for a rule that is gone, and where somebody did not want to wait
     */
    public static Optional<Evidence> of(Proposal proposal, Sources from, LongPredicate goOn) {
        return rule(proposal, from.prices())
                .flatMap(rule -> study(proposal, from.market, from.today, goOn)
                        .map(study -> new Evidence(
                                rule,
                                study,
                                from.rules.problems(rule.rule()),
                                from.meetings.about(rule.number()).stream()
                                        .filter(it -> it.id() != proposal.id() && !it.isOpen())
                                        .toList())));
    }

    /** What it would have done alone; empty as for {@link #of}. */
    public static Optional<Study> study(Proposal proposal, Market market, LocalDate today, LongPredicate goOn) {
        return rule(proposal, market.ports().prices())
                .flatMap(rule -> new Simulation(market).run(question(proposal, rule, today), goOn));
    }

    /** The rule that a proposal is about; empty for what is not about prices. */
    public static Optional<KeptRule> rule(Proposal proposal, Prices prices) {
        if (proposal.matter() instanceof Matter.Wording wording) {
            return prices.rule(wording.wordingId());
        }
        return proposal.matter() instanceof Matter.Ending ending ? last(ending.rule(), prices) : Optional.empty();
    }

    /** The last wording of a rule. */
    public static Optional<KeptRule> last(long number, Prices prices) {
        return prices.rules().stream()
                .filter(it -> it.number() == number)
                .max(Comparator.comparingInt(it -> it.rule().version().number()));
    }

    private static Question question(Proposal proposal, KeptRule rule, LocalDate today) {
        LocalDate first = today.minusMonths(MONTHS).plusDays(1);
        return proposal.matter() instanceof Matter.Ending
                ? new Question(first, today, List.of(), Set.of(rule.number()))
                : new Question(first, today, List.of(rule.rule()), Set.of());
    }
}
