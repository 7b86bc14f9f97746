package lumbung.workbench.view;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.access.Reminding;
import lumbung.message.Message;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.Retention;
import lumbung.orders.value.Valuing;
import lumbung.workbench.widget.Ink;

/** How people became customers in a year, where everybody stands, and who came back: R016, R058. */
final class FunnelLines {
    private static final int ROW = 28;

    private FunnelLines() {}

    static List<Strip> of(ReportView.Whose whose, Desk desk) {
        Valuing valuing = new Reminding(desk.session()).valuing();
        Funnel funnel = valuing.funnel(whose.business(), Funnel.Span.year(desk.today()));
        List<Strip> lines = new ArrayList<>();
        lines.add(Strip.of(
                Ink.TITLE,
                "caring.report.span",
                new When(funnel.span().from(), LocalTime.MIDNIGHT).near(desk.today()),
                new When(funnel.span().until(), LocalTime.MIDNIGHT).near(desk.today())));
        funnel.said().forEach(it -> lines.add(Strip.GAP.and(2, Ink.TEXT, it)));
        part("caring.report.standings", funnel.shares(), lines);
        List<Retention.Cohort> cohorts = valuing.cohorts(whose.business());
        if (!cohorts.isEmpty()) {
            lines.add(Strip.GAP);
            lines.add(Strip.of(Ink.TITLE, "caring.report.cohorts"));
            cohorts.forEach(it -> lines.add(cohort(it)));
        }
        return lines;
    }

    private static void part(String title, List<Message> said, List<Strip> lines) {
        if (!said.isEmpty()) {
            lines.add(Strip.GAP);
            lines.add(Strip.of(Ink.TITLE, title));
            said.forEach(it -> lines.add(Strip.GAP.and(2, Ink.TEXT, it)));
        }
    }

    private static Strip cohort(Retention.Cohort it) {
        String ordered = it.ordered().stream().map(Object::toString).collect(Collectors.joining("  "));
        return Strip.GAP
                .and(
                        2,
                        Ink.DIM,
                        Message.of(
                                "caring.report.quarter",
                                it.quarter().number(),
                                Integer.toString(it.quarter().year())))
                .and(ROW, Ink.TEXT, Strip.literal(ordered));
    }
}
