package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lumbung.access.Echoes;
import lumbung.care.Echo;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** What came back of broadcasts, in lines: how many gave a sign, and beside them who ordered. */
final class EchoLines {
    private static final int PEOPLE = 28;
    private static final int WIDTH = 9;

    private EchoLines() {}

    /** One broadcast's, under its line. */
    static Strip under(Echo echo) {
        return Strip.GAP.and(
                19,
                Ink.DIM,
                Message.of(
                        "sending.echo.line",
                        percent(echo.percent()),
                        echo.back().talks(),
                        echo.back().shares(),
                        echo.back().reactions(),
                        echo.back().ordered()));
    }

    private static Message percent(OptionalInt percent) {
        return Strip.literal(percent.isPresent() ? percent.getAsInt() + "%" : "-");
    }

    /** All together: by theme, by day of the week, by hour, and who passes on. */
    static List<Strip> tables(Echoes echoes, Desk desk) {
        List<Strip> lines = new ArrayList<>();
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, "sending.echo.theme"));
        lines.add(head());
        echoes.byTheme()
                .forEach((theme, sum) -> lines.add(row(
                        Message.of(theme.map(it -> "sending.theme.".concat(it.name()))
                                .orElse("sending.echo.other")),
                        sum)));
        lines.add(Strip.of(Ink.TITLE, "sending.echo.days"));
        echoes.byWeekday().forEach((day, sum) -> lines.add(row(Message.of("workbench.weekday." + day), sum)));
        lines.add(Strip.of(Ink.TITLE, "sending.echo.hours"));
        echoes.byHour()
                .forEach((hour, sum) ->
                        lines.add(row(Message.of("history.time", hour < 10 ? "0" + hour : "" + hour, "00"), sum)));
        if (!echoes.amplifiers().isEmpty()) {
            lines.add(Strip.of(Ink.TITLE, "sending.echo.amplifiers"));
        }
        echoes.amplifiers()
                .forEach(it -> lines.add(Strip.GAP
                        .and(0, Ink.TEXT, Strip.literal(Caring.name(it.personId(), desk)))
                        .and(PEOPLE, Ink.DIM, Message.of("sending.echo.amplifier", it.shares(), it.brought()))
                        .entering(new Effect.Open(PersonView.of(it.personId())))));
        return lines;
    }

    private static Strip head() {
        Strip head = Strip.GAP;
        List<String> names = List.of("people", "signs", "talks", "shares", "reactions", "ordered");
        for (int at = 0; at < names.size(); at++) {
            head = head.ending(PEOPLE + at * WIDTH, Ink.DIM, Message.of("sending.echo.".concat(names.get(at))));
        }
        return head;
    }

    private static Strip row(Message name, Echo.Sum sum) {
        List<Message> cells = List.of(
                Strip.literal(sum.people()),
                percent(sum.percent()),
                Strip.literal(sum.back().talks()),
                Strip.literal(sum.back().shares()),
                Strip.literal(sum.back().reactions()),
                Strip.literal(sum.back().ordered()));
        Strip row = Strip.GAP.and(0, Ink.TEXT, name);
        for (int at = 0; at < cells.size(); at++) {
            row = row.ending(PEOPLE + at * WIDTH, Ink.TEXT, cells.get(at));
        }
        return row;
    }
}
