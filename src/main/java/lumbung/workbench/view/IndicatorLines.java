package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lumbung.access.Permission;
import lumbung.care.IndicatorSheet;
import lumbung.care.Indicators;
import lumbung.register.Business;
import lumbung.workbench.widget.Ink;

/** How this year and the last one were for businesses; what is typed is marked as typed: R126. */
final class IndicatorLines {
    private static final int VALUE = 22;

    private IndicatorLines() {}

    static List<Strip> of(ReportView.Whose whose, Desk desk) {
        boolean types =
                desk.session().rights().refusal(Permission.KEEP_INDICATORS).isEmpty();
        Indicators indicators = Caring.indicators(desk);
        int year = desk.today().getYear();
        List<Strip> lines = new ArrayList<>();
        desk.people().directory().businesses().stream()
                .filter(it -> whose.has(it.id()))
                .sorted(Comparator.comparing(Business::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(it -> {
                    lines.addAll(lines(it, indicators.sheet(it.id(), year), types));
                    lines.addAll(lines(it, indicators.sheet(it.id(), year - 1), types));
                });
        return lines;
    }

    private static List<Strip> lines(Business business, IndicatorSheet sheet, boolean types) {
        List<Strip> lines = new ArrayList<>();
        String year = Integer.toString(sheet.year());
        lines.add(Strip.of(Ink.TITLE, "caring.indicators.year", business.name(), year));
        for (IndicatorSheet.Line it : sheet.lines()) {
            boolean counted = it.source() == IndicatorSheet.Source.COUNTED;
            lines.add(Strip.GAP
                    .and(2, Ink.DIM, it.title())
                    .and(VALUE, counted ? Ink.TEXT : Ink.KEY, it.value())
                    .ending(0, counted ? Ink.DIM : Ink.KEY, it.mark()));
        }
        if (types) {
            lines.add(Strip.of(Ink.KEY, "caring.indicators.type", year)
                    .entering(new Effect.Open(
                            KeepForm.of(new IndicatorFields(business.id(), business.name(), sheet.year())))));
        }
        lines.add(Strip.GAP);
        return lines;
    }
}
