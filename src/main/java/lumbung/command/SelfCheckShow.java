package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.access.SelfCheck;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What one thinks of the own work, year by year; nobody else is told: R106. */
@Command(name = "selfcheck")
final class SelfCheckShow implements Task {
    private static final int YEAR = 6;

    @Parameters(arity = "0..*", paramLabel = "SCORE", descriptionKey = "SCORE")
    private List<String> typed = List.of();

    @Override
    public Outcome<Integer> run(Desk desk) {
        if (typed.isEmpty()) {
            return told(desk);
        }
        List<Integer> scores = typed.stream()
                .map(it -> it.matches("\\d") ? Integer.parseInt(it) : 0)
                .toList();
        SelfCheck check = new SelfCheck(desk.session().today().getYear(), scores);
        return desk.session().selfChecks().keep(check).then(kept -> told(desk));
    }

    private static Outcome<Integer> told(Desk desk) {
        List<SelfCheck> all = desk.session().selfChecks().all();
        return desk.answer(() -> json(all), () -> lines(all, desk));
    }

    private static List<String> lines(List<SelfCheck> all, Desk desk) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.say("access.selfcheck.private"));
        if (!all.isEmpty()) {
            lines.add(row(all.stream().map(it -> Integer.toString(it.year())).toList()));
        }
        for (SelfCheck.Statement statement : SelfCheck.Statement.values()) {
            String scores = row(all.stream()
                    .map(it -> Integer.toString(it.score(statement)))
                    .toList());
            lines.add(scores + desk.say("access.selfcheck.".concat(statement.name())));
        }
        return lines;
    }

    /** One column a year. */
    private static String row(List<String> cells) {
        return cells.stream()
                .map(it -> it + " ".repeat(Math.max(1, YEAR - it.length())))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> json(List<SelfCheck> all) {
        return Json.object(
                "years",
                all.stream()
                        .map(it -> Json.object("year", it.year(), "scores", scores(it)))
                        .toList());
    }

    private static Map<String, Integer> scores(SelfCheck check) {
        Map<String, Integer> scores = new TreeMap<>();
        for (SelfCheck.Statement statement : SelfCheck.Statement.values()) {
            scores.put(statement.name().toLowerCase(Locale.ROOT), check.score(statement));
        }
        return scores;
    }
}
