package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import lumbung.access.Echoes;
import lumbung.care.Echo;
import lumbung.message.Outcome;

/** What came back of what was sent, beside the orders of the fourteen days after: R037 to R042. */
record EchoTelling(Echoes echoes, Outbox outbox) {
    private static final Columns LINE = Columns.of(34, 8, 8, 8, 8, 8, 8);

    Outcome<Integer> told() {
        return outbox.desk().answer(this::json, this::lines);
    }

    private String title(Echo echo) {
        return outbox.broadcasts()
                .broadcast(echo.broadcastId())
                .map(outbox::title)
                .orElse("");
    }

    private List<String> lines() {
        Desk desk = outbox.desk();
        List<String> lines = new ArrayList<>();
        lines.add(LINE.line(
                "",
                desk.say("sending.echo.people"),
                desk.say("sending.echo.signs"),
                desk.say("sending.echo.talks"),
                desk.say("sending.echo.shares"),
                desk.say("sending.echo.reactions"),
                desk.say("sending.echo.ordered")));
        echoes.all().forEach(it -> lines.add(line(title(it), Echo.Sum.of(List.of(it)))));
        lines.add(desk.say("sending.echo.theme"));
        echoes.byTheme().forEach((theme, sum) -> lines.add(line(theme(theme), sum)));
        lines.add(desk.say("sending.echo.days"));
        echoes.byWeekday().forEach((day, sum) -> lines.add(line(desk.say("workbench.weekday." + day), sum)));
        lines.add(desk.say("sending.echo.hours"));
        echoes.byHour().forEach((hour, sum) -> lines.add(line(hour + ".00", sum)));
        if (!echoes.amplifiers().isEmpty()) {
            lines.add(desk.say("sending.echo.amplifiers"));
        }
        CareDesk care = new CareDesk(desk);
        echoes.amplifiers()
                .forEach(it -> lines.add("  " + care.name(it.personId()) + ": "
                        + desk.say("sending.echo.amplifier", it.shares(), it.brought())));
        return lines;
    }

    private String theme(Optional<Echo.Theme> theme) {
        return outbox.desk()
                .say(theme.map(it -> "sending.theme.".concat(it.name())).orElse("sending.echo.other"));
    }

    private static String line(String name, Echo.Sum sum) {
        OptionalInt percent = sum.percent();
        return LINE.line(
                name,
                "" + sum.people(),
                percent.isPresent() ? percent.getAsInt() + "%" : "-",
                "" + sum.back().talks(),
                "" + sum.back().shares(),
                "" + sum.back().reactions(),
                "" + sum.back().ordered());
    }

    private Map<String, Object> json() {
        CareDesk care = new CareDesk(outbox.desk());
        return Json.object(
                "broadcasts",
                echoes.all().stream()
                        .map(it -> with("name", title(it), Echo.Sum.of(List.of(it))))
                        .toList(),
                "themes",
                echoes.byTheme().entrySet().stream()
                        .map(it -> with("theme", it.getKey().map(CareDesk::code).orElse(""), it.getValue()))
                        .toList(),
                "weekdays",
                numbered("day", echoes.byWeekday()),
                "hours",
                numbered("hour", echoes.byHour()),
                "amplifiers",
                echoes.amplifiers().stream()
                        .map(it -> Json.object(
                                "person", Json.id(it.personId()),
                                "name", care.name(it.personId()),
                                "shares", it.shares(),
                                "brought", it.brought()))
                        .toList());
    }

    private static List<Map<String, Object>> numbered(String what, SortedMap<Integer, Echo.Sum> sums) {
        return sums.entrySet().stream()
                .map(it -> with(what, it.getKey(), it.getValue()))
                .toList();
    }

    private static Map<String, Object> with(String what, Object name, Echo.Sum sum) {
        return Json.object(
                what,
                name,
                "people",
                sum.people(),
                "percent",
                sum.percent().isPresent() ? sum.percent().getAsInt() : "",
                "talks",
                sum.back().talks(),
                "shares",
                sum.back().shares(),
                "reactions",
                sum.back().reactions(),
                "ordered",
                sum.back().ordered());
    }
}
