package lumbung.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.check.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is the matter with the rules of the register or of a file, each with its place and its fix. Ends with 1 where something is wrong. */
@Command(name = "check")
final class PriceCheck implements Standalone, Task {
    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "price.FILE")
    private String file = "";

    @Option(names = "--date", paramLabel = "DATE")
    private String date = "";

    @Override
    public boolean isAlone() {
        return !file.isEmpty();
    }

    @Override
    public int run(Desk.Voice voice) {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            Refusal refusal = Refusal.at("--date", "command.price.date", date);
            new Complaints(voice.spoken(), voice.err()).refused(refusal);
            return Exit.REFUSED;
        }
        return new PriceSource(voice)
                .read(file)
                .map(it -> told(
                        RuleSet.on(day.get(), it.rules(), it.ground(), it.given()),
                        voice,
                        voice.spoken().texts()))
                .orElse(Exit.REFUSED);
    }

    @Override
    public Outcome<Integer> run(Desk desk) {
        Market market = new Market(desk);
        return market.day(date, "--date").map(day -> {
            RuleSet rules = RuleSet.on(
                    day,
                    market.prices().wordings(),
                    market.ground(),
                    desk.session().orders().given());
            return told(rules, desk.voice(), desk.texts());
        });
    }

    private static int told(RuleSet rules, Desk.Voice voice, Texts texts) {
        List<Problem> problems = rules.problems();
        if (voice.spoken().json()) {
            voice.out().json(Json.object("problems", json(problems, texts)));
        } else {
            lines(problems, texts).forEach(voice.out()::line);
        }
        boolean wrong = problems.stream().anyMatch(it -> it.severity() == Severity.WRONG);
        return wrong ? Exit.REFUSED : Exit.DONE;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(date.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Map<String, Object>> json(List<Problem> problems, Texts texts) {
        return problems.stream()
                .map(it -> Json.object(
                        "kind", it.kind(),
                        "severity", it.severity().name().toLowerCase(Locale.ROOT),
                        "rule", it.place().name(),
                        "field", it.place().field(),
                        "sentence", texts.of(it.sentence()),
                        "fix", texts.of(it.fixes().get(0).title())))
                .toList();
    }

    private static List<String> lines(List<Problem> problems, Texts texts) {
        List<String> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Problem> those =
                    problems.stream().filter(it -> it.severity() == severity).toList();
            if (!those.isEmpty()) {
                lines.add(texts.of("inspection.severity.".concat(severity.name().toLowerCase(Locale.ROOT))));
                those.forEach(it -> lines.add("  " + line(it, texts)));
            }
        }
        return lines.isEmpty() ? List.of(texts.of("command.price.fine")) : lines;
    }

    private static String line(Problem problem, Texts texts) {
        return texts.of(
                "command.price.problem",
                problem.place().name(),
                problem.place().field(),
                problem.sentence(),
                problem.fixes().get(0).title());
    }
}
