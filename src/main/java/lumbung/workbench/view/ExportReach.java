package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Whom an export would reach, and each of those it would not, with the reason.
 *
 * @param order what is wanted; empty before anybody looked
 * @param reach whom it reaches
 * @param left those left out
 * @param files what was written, empty before
 */
record ExportReach(
        Optional<Exporting.Order> order, Exporting.Reach reach, Narrowing<Exporting.Left> left, List<String> files) {
    private static final int HEAD = 6;
    private static final ExportReach NONE = new ExportReach(
            Optional.empty(), new Exporting.Reach(0, List.of()), Narrowing.of(List.of(), 10), List.of());

    static ExportReach none() {
        return NONE;
    }

    ExportReach looked(Exporting.Order wanted, Exporting.Reach found) {
        Narrowing<Exporting.Left> all = Narrowing.of(found.leftOut(), height());
        return new ExportReach(Optional.of(wanted), found, all, List.of());
    }

    ExportReach written(List<String> names) {
        return new ExportReach(order, reach, left, names);
    }

    ExportReach back() {
        return with(Narrowing.of(List.of(), height())).unasked();
    }

    private int height() {
        return left.list().place().height();
    }

    ExportReach seeking(SpeedSearch next) {
        return with(left.seeking(next, ExportReach::title));
    }

    private static String title(Exporting.Left left, Scene scene) {
        return left.name() + " " + reason(left, scene);
    }

    private static String reason(Exporting.Left left, Scene scene) {
        return scene.say("broadcast.reason.".concat(left.reason()));
    }

    private ExportReach unasked() {
        return new ExportReach(Optional.empty(), reach, left, List.of());
    }

    ExportReach sized(int rows) {
        return with(left.sized(rows - HEAD - 1));
    }

    ExportReach typed(Key key) {
        return with(left.typed(key));
    }

    ExportReach pointed(int row) {
        return with(left.pointed(row - HEAD));
    }

    private ExportReach with(Narrowing<Exporting.Left> other) {
        return new ExportReach(order, reach, other, files);
    }

    void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.TITLE, scene.say("workbench.export.reach", reach.reached()));
        Canvas told = canvas.part(1, 1, canvas.width() - 2, 2);
        if (files.isEmpty()) {
            told.wrap(Ink.DIM, scene.say("workbench.export.how"));
        } else {
            String folder = order.map(Exporting.Order::folder).orElse("");
            told.wrap(Ink.TEXT, scene.say("workbench.export.done", files.size(), folder, String.join(", ", files)));
        }
        List<String> sums = new ArrayList<>();
        reach.reasons()
                .forEach((reason, count) ->
                        sums.add(scene.number(count) + " " + scene.say("broadcast.reason.".concat(reason))));
        canvas.part(1, 3, canvas.width() - 2, 2).wrap(Ink.WARNING, String.join(", ", sums));
        ListWindow<Exporting.Left> list = left.list();
        list.draw(canvas.below(HEAD), (row, at) -> row(row, list.rows().get(at), list.isCursor(at), scene));
    }

    private static void row(Canvas row, Exporting.Left left, boolean chosen, Scene scene) {
        int half = row.width() / 2;
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, left.name(), half - 3);
        row.put(half, 0, Ink.DIM, reason(left, scene));
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }
}
