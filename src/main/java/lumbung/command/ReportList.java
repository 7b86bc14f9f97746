package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Purpose;
import lumbung.report.Press;
import lumbung.report.ResearchFile;
import lumbung.report.Turnover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What was counted, for those who go on counting: R130. */
@Command(
        name = "report",
        subcommands = {
            ReportReview.class,
            ReportSheet.class,
            ReportAreas.class,
            ReportList.OfMembers.class,
            ReportList.ForResearch.class
        })
final class ReportList {
    /** What each member bought in a year; with a file as a sheet, of which the journal then knows. */
    @Command(name = "turnover")
    static final class OfMembers implements Task {
        private static final Columns LINE = Columns.of(6, 34, 8, 20);

        @Option(names = "--year", paramLabel = "YEAR")
        private String year = "";

        @Option(names = "--to", paramLabel = "FILE")
        private String to = "";

        @Option(names = "--replace")
        private boolean replace;

        @Override
        public Outcome<Integer> run(Desk desk) {
            int now = desk.session().today().getYear();
            return Said.or(year, now, OfMembers::year)
                    .map(it -> new Turnover(desk.session(), desk.texts(), it))
                    .then(turnover -> turnover.lines()
                            .then(lines ->
                                    to.isEmpty() ? told(turnover, lines, desk) : written(turnover, lines, desk)));
        }

        private static Outcome<Integer> year(String text) {
            return text.strip().matches("\\d{4}")
                    ? Outcome.done(Integer.parseInt(text.strip()))
                    : Outcome.refused(Refusal.at("--year", "command.report.year", text));
        }

        private static Outcome<Integer> told(Turnover turnover, List<Turnover.Line> lines, Desk desk) {
            return desk.answer(
                    () -> Json.object(
                            "members",
                            lines.stream().map(it -> json(it, turnover)).toList()),
                    () -> lines.stream()
                            .map(it -> LINE.line(
                                    String.valueOf(it.number()),
                                    it.name(),
                                    String.valueOf(it.orders()),
                                    it.amount().toString()))
                            .toList());
        }

        private static Map<String, Object> json(Turnover.Line it, Turnover turnover) {
            List<Map<String, Object>> parts = new ArrayList<>();
            for (int at = 0; at < it.businesses().size(); at++) {
                parts.add(Json.object(
                        "business",
                        turnover.businesses().get(at).name(),
                        "amount",
                        it.businesses().get(at).amount()));
            }
            return Json.object(
                    "number", it.number(),
                    "person", Json.id(it.personId()),
                    "name", it.name(),
                    "orders", it.orders(),
                    "amount", it.amount().amount(),
                    "businesses", parts);
        }

        private Outcome<Integer> written(Turnover turnover, List<Turnover.Line> lines, Desk desk) {
            return ImportList.path(to)
                    .then(file -> new Press(desk.session(), desk.texts())
                            .sheet(
                                    turnover.report(lines),
                                    Purpose.MEETING,
                                    new Press.Target(Optional.of(file), replace)))
                    .then(printed -> desk.answer(
                            () -> Json.object("to", to, "people", printed.people()),
                            () -> List.of(desk.say("command.report.written", printed.people(), to))));
        }
    }

    /** People for a researcher, none of whom can be found in it. */
    @Command(name = "research")
    static final class ForResearch implements Task {
        @Option(names = "--to", paramLabel = "FILE", required = true)
        private String to = "";

        @Option(names = "--replace")
        private boolean replace;

        @Override
        public Outcome<Integer> run(Desk desk) {
            ResearchFile.Made made = new ResearchFile(desk.session()).make();
            return ImportList.path(to)
                    .then(file -> Press.page(made.text(), file, replace))
                    .then(file -> desk.answer(
                            () -> Json.object(
                                    "to", file.toString(), "people", made.people(), "leftOut", made.leftOut()),
                            () -> List.of(desk.say(
                                    "command.report.research",
                                    made.people(),
                                    made.leftOut(),
                                    ResearchFile.LEAST,
                                    file.toString()))));
        }
    }
}
