package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Trade;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.pricing.RuleSentence;
import lumbung.pricing.Rulebook;
import lumbung.pricing.check.RuleSet;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.typed.RuleTexts;

/**
 * What there is to say of a rule as it is being written.
 *
 * @param texts what stood in the form
 * @param missing what is not filled in yet, where it is no rule yet
 * @param sentence what it says
 * @param problems what is the matter with it, the worst first
 * @param would what it would have done
 */
record RuleLook(
        Map<String, String> texts,
        Optional<Missing> missing,
        List<Message> sentence,
        List<Problem> problems,
        Effects.Would would)
        implements Event.Answer {
    static final RuleLook NOTHING =
            new RuleLook(Map.of(), Optional.empty(), List.of(), List.of(), Effects.Would.NOTHING);

    /** The field without which it is no rule. */
    record Missing(String field, Message reason) {}

    static Effect at(Map<String, String> texts, RuleVersion version) {
        return new Effect.Look((desk, progress) -> RuleTexts.read(texts, version)
                .fold(
                        rule -> of(texts, rule, desk, progress),
                        refusal -> new RuleLook(
                                texts,
                                Optional.of(new Missing(refusal.place(), refusal.reason())),
                                List.of(),
                                List.of(),
                                Effects.Would.NOTHING)));
    }

    static RuleLook of(Map<String, String> texts, PriceRule rule, Desk desk, Progress progress) {
        Trade trade = new Trade(desk.session());
        Rulebook.Ground ground = trade.ground();
        List<PriceRule> wordings = trade.prices().wordings();
        return new RuleLook(
                texts,
                Optional.empty(),
                new RuleSentence(ground.names()).of(rule),
                problems(rule, wordings, ground, desk),
                would(rule, desk.effects().of(rule, wordings, progress)));
    }

    /** Beside itself a rule that was decided changes nothing: nothing is told of orders. */
    private static Effects.Would would(PriceRule rule, Effects.Would would) {
        return rule.authority().term().isPresent() ? new Effects.Would(Optional.empty(), would.examples()) : would;
    }

    /** With the rule in place of its earlier wordings; as the youngest, so that what two share is told of this one. */
    private static List<Problem> problems(PriceRule rule, List<PriceRule> wordings, Rulebook.Ground ground, Desk desk) {
        PriceRule youngest = new PriceRule(
                new RuleVersion(Long.MAX_VALUE, 1),
                rule.name(),
                rule.who(),
                rule.what(),
                rule.when(),
                rule.howMuch(),
                rule.tiers(),
                rule.limits(),
                rule.combination(),
                rule.authority());
        List<PriceRule> all = new ArrayList<>(wordings);
        all.removeIf(it -> it.version().rule() == rule.version().rule());
        all.add(youngest);
        return RuleSet.on(desk.today(), all, ground, desk.session().orders().given()).problems(youngest).stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }
}
