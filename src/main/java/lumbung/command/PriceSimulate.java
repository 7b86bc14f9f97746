package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.study.Question;
import lumbung.orders.study.Simulation;
import lumbung.orders.study.Study;
import lumbung.orders.value.Funnel.Span;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.PriceRule;
import lumbung.report.Form;
import lumbung.report.StudySheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What if: replays a period's orders with rules that nobody decided yet, those that wait for a meeting where none is named; and
 * how evenly what is given is spread.
 */
@Command(name = "simulate")
final class PriceSimulate implements Task {
    @Option(names = "--from", paramLabel = "DATE")
    private String from = "";

    @Option(
            names = {"--until", "--to"},
            paramLabel = "DATE")
    private String until = "";

    @Option(names = "--rule", paramLabel = "RULE")
    private List<String> added = new ArrayList<>();

    @Option(names = "--without", paramLabel = "RULE")
    private List<String> without = new ArrayList<>();

    @Override
    public Outcome<Integer> run(Desk desk) {
        Market market = new Market(desk);
        return question(market).then(question -> {
            lumbung.orders.Market goods = desk.session().market();
            Study study = new Simulation(goods).run(question, done -> true).orElseThrow();
            return desk.answer(
                    new StudyJson(study, goods)::whole,
                    () -> StudySheet.of(study, goods).lines(desk.texts(), Form.PAGE.columns()));
        });
    }

    private Outcome<Question> question(Market market) {
        LocalDate today = market.desk().session().today();
        return market.day(until, "--until")
                .then(last -> (from.isBlank()
                                ? Outcome.done(last.minusYears(1).plusDays(1))
                                : market.day(from, "--from"))
                        .then(first -> first.isAfter(last) || last.isAfter(today)
                                ? Outcome.<Question>refused(Refusal.at("--until", "command.simulate.period.wrong"))
                                : question(market, new Span(first, last))));
    }

    /** All that wait for a meeting where no rule is named. */
    private Outcome<Question> question(Market market, Span span) {
        return added.isEmpty() && without.isEmpty()
                ? Outcome.done(Question.waiting(market.prices().wordings(), span))
                : proposals(market)
                        .then(those ->
                                gone(market).map(ended -> new Question(span.from(), span.until(), those, ended)));
    }

    /** The last wordings of the rules named. */
    private Outcome<List<PriceRule>> proposals(Market market) {
        Outcome<List<PriceRule>> all = Outcome.done(new ArrayList<>());
        for (String name : added) {
            all = all.then(rules -> market.wordings(name).map(wordings -> {
                rules.add(wordings.get(0).rule());
                return rules;
            }));
        }
        return all;
    }

    private Outcome<Set<Long>> gone(Market market) {
        Outcome<List<KeptRule>> all = Outcome.done(new ArrayList<>());
        for (String name : without) {
            all = all.then(rules -> market.wordings(name).map(wordings -> {
                rules.add(wordings.get(0));
                return rules;
            }));
        }
        return all.map(rules -> rules.stream().map(KeptRule::number).collect(Collectors.toCollection(HashSet::new)));
    }
}
