package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.access.Reminding;
import lumbung.care.today.DayReader;
import lumbung.care.today.Figure;
import lumbung.care.today.Kind;
import lumbung.care.today.Spans;
import lumbung.care.today.Today;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.editing.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a day begins with, as the first screen tells it: R009, R067, R103. */
@Command(name = "today")
final class TodayList implements Task {
    private static final Columns LINE = Columns.of(2, 26, 26, 26);

    @Option(
            names = {"--tanggal", "--date"},
            paramLabel = "DATE")
    private String date = "";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "BUSINESS")
    private String business = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return Said.or(
                        date,
                        desk.session().today(),
                        it -> Moments.day(it, desk.session().clock())
                                .map(from -> LocalDate.ofInstant(
                                        from, desk.session().clock().getZone())))
                .then(day -> business(business, desk).then(whose -> told(day, whose, desk)));
    }

    /** The business that is named; empty for all. */
    static Outcome<OptionalLong> business(String name, Desk desk) {
        return name.isEmpty()
                ? Outcome.done(OptionalLong.empty())
                : Known.business(desk.directory(), name, "--business").map(it -> OptionalLong.of(it.id()));
    }

    private static Outcome<Integer> told(LocalDate day, OptionalLong business, Desk desk) {
        Today today = new Reminding(desk.session()).day(day, business).read(kind -> DayReader.MOST);
        return desk.answer(() -> json(today, desk), () -> lines(today, desk));
    }

    private static Map<String, Object> json(Today today, Desk desk) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", today.day());
        for (Kind kind : Kind.values()) {
            json.put(
                    Figure.of(kind).code(),
                    today.of(kind).lines().stream()
                            .map(line -> json(line, desk))
                            .toList());
        }
        OptionalLong minutes = today.month().answerMinutes();
        json.put(
                Figure.ANSWER_MINUTES.code(),
                minutes.isPresent() ? Optional.of(minutes.getAsLong()) : Optional.empty());
        json.put(
                Figure.REPEATS.code(),
                Json.object(
                        "again", today.month().repeats().again(),
                        "customers", today.month().repeats().customers()));
        return json;
    }

    private static Map<String, Object> json(Today.Line line, Desk desk) {
        return Json.object(
                "person", line.personId() == 0 ? Optional.empty() : Json.id(line.personId()),
                "name", desk.texts().of(line.name()),
                "business", desk.directory().business(line.businessId()).map(Business::name),
                "order",
                        line.orderId().isEmpty()
                                ? Optional.empty()
                                : Json.id(line.orderId().getAsLong()),
                "about", desk.texts().of(line.about()),
                "reason", desk.texts().of(line.reason()));
    }

    private static List<String> lines(Today today, Desk desk) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.say(
                "command.today.day",
                desk.say("today.weekday." + today.day().getDayOfWeek().getValue()),
                today.day()));
        for (Kind kind : Kind.values()) {
            Today.Part part = today.of(kind);
            lines.add("");
            String title = "today.list.".concat(kind.name());
            lines.add(
                    part.lines().isEmpty()
                            ? desk.say(title) + ": " + desk.say(title.concat(".none"))
                            : desk.say(title) + ": " + part.count());
            part.lines()
                    .forEach(line -> lines.add(LINE.line(
                            "",
                            desk.texts().of(line.name()),
                            desk.texts().of(line.about()),
                            desk.texts().of(line.reason()))));
        }
        lines.add("");
        lines.add(desk.say("today.month"));
        lines.addAll(month(today.month(), desk));
        return lines;
    }

    private static List<String> month(Today.Month month, Desk desk) {
        String answers = month.answerMinutes().isPresent()
                ? desk.say("today.month.answers", Spans.of(month.answerMinutes().getAsLong()))
                : desk.say("today.month.unanswered");
        String repeats = month.repeats().customers() == 0
                ? desk.say("today.month.none")
                : desk.say(
                        "today.month.repeats",
                        month.repeats().again(),
                        month.repeats().customers());
        return List.of("  " + answers, "  " + repeats);
    }
}
