package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import lumbung.access.Reminding;
import lumbung.access.Session;
import lumbung.message.Message;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.OrderPattern;
import lumbung.register.Area;
import lumbung.workbench.widget.Ink;

/** From where orders of a year came, area by area; Enter shows who lives there: R011. */
final class AreaLines {
    private static final int PEOPLE = 29;
    private static final int ORDERS = 37;
    private static final int AMOUNT = 49;
    private static final int WEEKDAY = 50;

    private AreaLines() {}

    static List<Strip> of(ReportView.Whose whose, Desk desk) {
        OrderPattern pattern = pattern(whose.business(), desk.session());
        List<Strip> lines = new ArrayList<>();
        if (pattern.lines().isEmpty()) {
            return lines;
        }
        lines.add(Strip.of(
                Ink.TITLE,
                "orders.pattern.span",
                pattern.span().from(),
                pattern.span().until()));
        lines.add(Strip.GAP
                .and(0, Ink.DIM, Message.of("orders.pattern.where"))
                .ending(PEOPLE, Ink.DIM, Message.of("orders.pattern.people"))
                .ending(ORDERS, Ink.DIM, Message.of("orders.pattern.orders"))
                .ending(AMOUNT, Ink.DIM, Message.of("orders.pattern.amount"))
                .and(WEEKDAY, Ink.DIM, Message.of("orders.pattern.weekday")));
        List<String> levels = desk.people().directory().levels();
        pattern.lines().forEach(it -> lines.add(line(it, Ink.TEXT, levels)));
        lines.add(line(pattern.all(), Ink.TITLE, levels));
        if (!pattern.services().isEmpty()) {
            lines.add(Strip.GAP);
            lines.add(Strip.of(Ink.TITLE, "orders.pattern.services"));
            pattern.services().forEach(it -> lines.add(Strip.GAP.and(2, Ink.TEXT, it.said())));
        }
        return lines;
    }

    static OrderPattern pattern(OptionalLong business, Session session) {
        return new Reminding(session)
                .valuing()
                .pattern(business, Funnel.Span.year(session.today()), OptionalInt.empty());
    }

    private static Strip line(OrderPattern.Line it, Ink ink, List<String> levels) {
        Strip strip = Strip.GAP
                .and(0, ink, it.where())
                .ending(PEOPLE, ink, Strip.literal(it.people()))
                .ending(ORDERS, ink, Strip.literal(it.orders()))
                .ending(AMOUNT, ink, Strip.literal(it.amount().toString()));
        Strip whole = it.weekday()
                .map(day -> strip.and(WEEKDAY, Ink.DIM, Message.of("orders.weekday.".concat(day.name()))))
                .orElse(strip);
        return it.path().isEmpty()
                ? whole
                : whole.entering(new Effect.Open(PeopleView.asking(query(it.path(), levels))));
    }

    /** Everybody there: {@code desa:"Bongas" rt:"03"}. */
    private static String query(List<Area> path, List<String> levels) {
        return path.stream()
                .filter(it -> it.level() < levels.size())
                .map(it -> levels.get(it.level()).toLowerCase(Locale.ROOT) + ":\""
                        + it.name().replace("\"", "") + "\"")
                .collect(Collectors.joining(" "));
    }
}
