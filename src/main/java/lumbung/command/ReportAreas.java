package lumbung.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.orders.value.OrderPattern;
import lumbung.register.Purpose;
import lumbung.report.PatternPaper;
import lumbung.report.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From where orders came, area by area: R011. */
@Command(name = "areas")
final class ReportAreas implements Task {
    private static final Columns LINE = Columns.of(30, 10, 10, 16, 10);

    @Mixin
    private final PatternWishes wishes = new PatternWishes();

    @Option(names = "--to", paramLabel = "FILE")
    private String to = "";

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return wishes.read(desk).then(wanted -> to.isEmpty() ? told(wanted.pattern(), desk) : written(wanted, desk));
    }

    private Outcome<Integer> written(PatternWishes.Wanted wanted, Desk desk) {
        return ImportList.path(to)
                .then(file -> sheet(wanted, file, desk))
                .then(done -> desk.answer(
                        () -> Json.object(
                                "to", to, "areas", wanted.pattern().lines().size()),
                        () -> List.of(desk.say(
                                "command.report.areas", wanted.pattern().lines().size(), to))));
    }

    private Outcome<Press.Printed> sheet(PatternWishes.Wanted wanted, Path file, Desk desk) {
        return new Press(desk.session(), desk.texts())
                .sheet(
                        new PatternPaper(desk.session(), desk.texts()).sheet(wanted.pattern(), wanted.business()),
                        Purpose.MEETING,
                        new Press.Target(Optional.of(file), replace));
    }

    private static Outcome<Integer> told(OrderPattern pattern, Desk desk) {
        return desk.answer(
                () -> Json.object(
                        "from",
                        pattern.span().from().toString(),
                        "until",
                        pattern.span().until().toString(),
                        "areas",
                        pattern.lines().stream().map(it -> json(it, desk)).toList(),
                        "all",
                        json(pattern.all(), desk),
                        "services",
                        pattern.services().stream()
                                .map(it -> Json.object("service", desk.texts().of(it.name()), "orders", it.orders()))
                                .toList()),
                () -> lines(pattern, desk));
    }

    private static List<String> lines(OrderPattern pattern, Desk desk) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.say(
                "orders.pattern.span", pattern.span().from(), pattern.span().until()));
        lines.add(LINE.line(
                desk.say("orders.pattern.where"),
                desk.say("orders.pattern.people"),
                desk.say("orders.pattern.orders"),
                desk.say("orders.pattern.amount"),
                desk.say("orders.pattern.weekday")));
        pattern.lines().forEach(it -> lines.add(line(it, desk)));
        lines.add(line(pattern.all(), desk));
        pattern.services().forEach(it -> lines.add(desk.texts().of(it.said())));
        return lines;
    }

    private static String line(OrderPattern.Line it, Desk desk) {
        return LINE.line(
                desk.texts().of(it.where()),
                Long.toString(it.people()),
                Long.toString(it.orders()),
                it.amount().toString(),
                it.weekday()
                        .map(day -> desk.say("orders.weekday.".concat(day.name())))
                        .orElse(""));
    }

    private static Map<String, Object> json(OrderPattern.Line it, Desk desk) {
        return Json.object(
                "area",
                desk.texts().of(it.where()),
                "people",
                it.people(),
                "orders",
                it.orders(),
                "amount",
                it.amount().amount(),
                "weekday",
                it.weekday().map(Enum::name).orElse(null));
    }
}
