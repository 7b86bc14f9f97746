package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.Programme;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Rupiah;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What businesses do so that customers come again: R072. */
@Command(
        name = "programme",
        subcommands = {
            ProgrammeList.Added.class,
            ProgrammeList.Listed.class,
            ProgrammeList.Ended.class,
            ProgrammeList.Reported.class
        })
final class ProgrammeList {
    private static final Columns LINE = Columns.of(19, 24, 10, 21, 16, 30);
    private static final Columns REPORT = Columns.of(24, 14, 9, 9, 9, 14);

    private static Outcome<Integer> told(List<Programme> all, LoyaltyDesk desk) {
        return desk.desk()
                .answer(
                        () -> Json.object(
                                "programmes",
                                all.stream().map(it -> json(it, desk)).toList()),
                        () -> all.isEmpty()
                                ? List.of(desk.desk().say("command.care.none"))
                                : all.stream().map(it -> line(it, desk)).toList());
    }

    private static String line(Programme it, LoyaltyDesk desk) {
        return LINE.line(
                Json.id(it.id()),
                it.name(),
                desk.desk().say(form(it.form())),
                it.days().since() + " " + it.days().until(),
                desk.care().business(it.businessId()),
                it.result());
    }

    private static String form(Programme.Form form) {
        return "loyalty.form.".concat(form.name());
    }

    private static Map<String, Object> json(Programme it, LoyaltyDesk desk) {
        return Json.object(
                "id", Json.id(it.id()),
                "name", it.name(),
                "form", CareDesk.code(it.form()),
                "business", desk.care().business(it.businessId()),
                "rule", it.ruleId() == 0 ? "" : Json.id(it.ruleId()),
                "from", it.days().since().toString(),
                "until", it.days().until().toString(),
                "cost", it.cost().amount(),
                "result", it.result());
    }

    /** One begins. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "programme.NAME")
        private String name = "";

        @Option(names = "--form", paramLabel = "FORM", required = true, descriptionKey = "programme.form")
        private String form = "";

        @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "programme.rule")
        private String rule = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "touch.from")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", required = true, descriptionKey = "touch.until")
        private String until = "";

        @Option(names = "--cost", paramLabel = "RUPIAH", descriptionKey = "programme.cost")
        private String cost = "0";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.care()
                    .one(form, Programme.Form.values(), "--form", ProgrammeList::form)
                    .then(of -> rule(desk)
                            .then(ruleId -> at.care()
                                    .business(business)
                                    .then(whose -> days(at).then(days -> at.care()
                                            .rupiah(cost, "--cost")
                                            .then(spent -> at.programmes()
                                                    .begin(new Programme(
                                                            0,
                                                            0,
                                                            whose,
                                                            name.strip(),
                                                            of,
                                                            ruleId,
                                                            days,
                                                            spent,
                                                            "")))))))
                    .then(kept -> told(List.of(kept), at));
        }

        private Outcome<Programme.Days> days(LoyaltyDesk at) {
            return at.care()
                    .day(from, "--from")
                    .then(first -> at.care().day(until, "--until").map(last -> new Programme.Days(first, last)));
        }

        private Outcome<Long> rule(Desk desk) {
            return rule.isBlank()
                    ? Outcome.done(0L)
                    : new Market(desk).wordings(rule).map(all -> all.get(0).number());
        }
    }

    /** All of them, the newest first. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return told(at.loyalty().programmes(), at);
        }
    }

    /** What one cost, and what came of it. */
    @Command(name = "result")
    static final class Ended implements Task {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "programme.RESULT")
        private String result = "";

        @Option(names = "--cost", paramLabel = "RUPIAH", descriptionKey = "programme.cost")
        private String cost = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.loyalty().programmes().stream()
                    .filter(it -> Json.id(it.id()).equals(id.strip().replace("#", "")))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Refusal.at("ID", "command.care.unknown", id)))
                    .then(it -> Said.or(cost, it.cost(), text -> at.care().rupiah(text, "--cost"))
                            .then(spent -> at.programmes().told(it, spent, result.strip())))
                    .then(kept -> told(List.of(kept), at));
        }
    }

    /** What each cost, and who ordered again. */
    @Command(name = "report")
    static final class Reported implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            List<Line> lines = at.loyalty().programmes().stream()
                    .map(it ->
                            new Line(it, at.loyalty().reach(it, at.care().by().today())))
                    .toList();
            return desk.answer(
                    () -> Json.object(
                            "programmes", lines.stream().map(it -> it.json(at)).toList()),
                    () -> lines.isEmpty()
                            ? List.of(desk.say("command.care.none"))
                            : Stream.concat(
                                            Stream.of(head(desk)),
                                            lines.stream().map(Line::line))
                                    .toList());
        }

        private static String head(Desk desk) {
            return REPORT.line(
                    desk.say("command.programme.name"),
                    desk.say("command.programme.cost"),
                    desk.say("command.programme.people"),
                    desk.say("command.programme.again"),
                    desk.say("command.programme.orders"),
                    desk.say("command.programme.each"));
        }
    }

    /** A programme and what it came to. */
    private record Line(Programme programme, Loyalty.Reach reach) {
        Rupiah cost() {
            return programme.cost().plus(reach.given());
        }

        /** What each order that came again cost; a dash where none did. */
        String each() {
            return reach.orders() == 0
                    ? "-"
                    : Rupiah.of(Rupiah.times(cost().amount(), 1, reach.orders()))
                            .toString();
        }

        String line() {
            return REPORT.line(
                    programme.name(),
                    cost().toString(),
                    Long.toString(reach.people()),
                    Long.toString(reach.again()),
                    Long.toString(reach.orders()),
                    each());
        }

        Map<String, Object> json(LoyaltyDesk desk) {
            return Json.object(
                    "programme",
                    ProgrammeList.json(programme, desk),
                    "given",
                    reach.given().amount(),
                    "cost",
                    cost().amount(),
                    "people",
                    reach.people(),
                    "again",
                    reach.again(),
                    "orders",
                    reach.orders());
        }
    }
}
