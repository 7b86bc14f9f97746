package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.access.SelfCheck;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** What whoever is at work thinks of the own work, years side by side: R106. */
final class SelfCheckLines {
    private static final int YEARS = 5;
    private static final int COLUMN = 6;
    private static final int FROM = YEARS * COLUMN + 2;

    private SelfCheckLines() {}

    static List<Strip> of(Desk desk) {
        List<SelfCheck> all = desk.session().selfChecks().all();
        List<SelfCheck> shown = all.subList(Math.max(0, all.size() - YEARS), all.size());
        List<Strip> lines = new ArrayList<>();
        lines.add(Strip.of(Ink.DIM, "access.selfcheck.private"));
        lines.add(Strip.GAP);
        if (!shown.isEmpty()) {
            Strip head = Strip.GAP;
            for (int at = 0; at < shown.size(); at++) {
                head = head.ending(
                        (at + 1) * COLUMN,
                        Ink.DIM,
                        Strip.literal(Integer.toString(shown.get(at).year())));
            }
            lines.add(head);
        }
        int from = shown.isEmpty() ? 0 : Math.min(FROM, shown.size() * COLUMN + 2);
        for (SelfCheck.Statement statement : SelfCheck.Statement.values()) {
            Strip line = Strip.GAP;
            for (int at = 0; at < shown.size(); at++) {
                line = line.ending(
                        (at + 1) * COLUMN, Ink.TEXT, Strip.literal(shown.get(at).score(statement)));
            }
            lines.add(line.and(from, Ink.TEXT, said(statement)));
        }
        lines.add(Strip.GAP);
        int year = desk.today().getYear();
        lines.add(Strip.of(Ink.KEY, "caring.selfcheck.fill", Integer.toString(year))
                .entering(new Effect.Open(KeepForm.of(new SelfCheckFields(year)))));
        return lines;
    }

    static Message said(SelfCheck.Statement statement) {
        return Message.of("access.selfcheck.".concat(statement.name()));
    }
}
