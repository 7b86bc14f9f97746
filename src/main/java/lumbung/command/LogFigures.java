package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lumbung.care.ActivityFigures;
import lumbung.care.kept.Activity;
import lumbung.care.kept.Direction;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How much passed between people and businesses, and how fast they were answered: R015, R023, R036, R047, R048. */
final class LogFigures {
    private static final Columns LINE = Columns.of(28, 10, 10, 10);

    private LogFigures() {}

    /** The seven activities of some days. */
    @Command(name = "count")
    static final class Counted implements Task {
        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "touch.from")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", descriptionKey = "touch.until")
        private String until = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            LocalDate today = desk.session().today();
            return Said.or(from, today.withDayOfMonth(1), text -> care.day(text, "--from"))
                    .then(first -> Said.or(until, today, text -> care.day(text, "--until"))
                            .then(last -> {
                                ActivityFigures figures = ActivityFigures.of(care.care(), first, last);
                                return desk.answer(() -> json(figures, care), () -> lines(figures, care));
                            }));
        }
    }

    private static List<String> lines(ActivityFigures figures, CareDesk care) {
        Desk desk = care.desk();
        List<String> lines = new ArrayList<>();
        for (Activity.Factor factor : Activity.Factor.values()) {
            Map<Activity, Long> its = figures.activities().entrySet().stream()
                    .filter(it -> it.getKey().factor() == factor)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            lines.add(LINE.line(
                    desk.say("care.factor.".concat(factor.name())),
                    number(its.values().stream().mapToLong(Long::longValue).sum())));
            its.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(it -> LINE.line(
                            "  " + desk.say("care.activity.".concat(it.getKey().name())), number(it.getValue())))
                    .forEach(lines::add);
        }
        lines.add(LINE.line(desk.say("command.care.total"), number(figures.total())));
        lines.add("");
        Map<Direction, Long> ways = figures.directions();
        lines.add(desk.say(
                "command.care.ways", ways.getOrDefault(Direction.IN, 0L), ways.getOrDefault(Direction.OUT, 0L)));
        figures.media()
                .forEach((medium, figure) ->
                        lines.add(LINE.line("  " + desk.say(LogList.medium(medium)), number(figure))));
        if (!figures.answers().isEmpty()) {
            lines.add("");
            figures.answers()
                    .forEach((business, answers) -> lines.add(answers(care.business(business), answers, desk)));
        }
        return lines;
    }

    private static String answers(String business, ActivityFigures.Answers answers, Desk desk) {
        long answered = answers.waited().size();
        return answers.median().isPresent()
                ? desk.say(
                        "command.care.answers",
                        business,
                        answers.median().getAsLong(),
                        answers.quick(),
                        answered,
                        answers.waiting())
                : desk.say("command.care.answers.none", business, answers.waiting());
    }

    private static String number(long figure) {
        return String.valueOf(figure);
    }

    private static Map<String, Object> json(ActivityFigures figures, CareDesk care) {
        return Json.object(
                "total", figures.total(),
                "activities", codes(figures.activities()),
                "directions", codes(figures.directions()),
                "ways", codes(figures.media()),
                "answers",
                        figures.answers().entrySet().stream()
                                .map(it -> Json.object(
                                        "business", care.business(it.getKey()),
                                        "answered", it.getValue().waited().size(),
                                        "withinAnHour", it.getValue().quick(),
                                        "waiting", it.getValue().waiting(),
                                        "medianMinutes",
                                                it.getValue().median().isPresent()
                                                        ? it.getValue().median().getAsLong()
                                                        : ""))
                                .toList());
    }

    private static <E extends Enum<E>> Map<String, Object> codes(Map<E, Long> figures) {
        Map<String, Object> all = new java.util.LinkedHashMap<>();
        figures.forEach((key, figure) -> all.put(CareDesk.code(key), figure));
        return all;
    }
}
