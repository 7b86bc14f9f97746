package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/** Draws what would become of a list: the sums, then the rows that want a look. */
final class ImportRows {
    static final int HEAD = 4;

    private ImportRows() {}

    /**
     * Draws.
     *
     * @param looked what to say while nothing is written yet; empty where something else is said there
     */
    static void draw(Canvas canvas, ImportView.Previewed preview, Optional<Message> looked, Scene scene) {
        canvas.put(1, 1, Ink.TITLE, counts(preview.report().counts(), scene));
        looked.ifPresent(it -> canvas.part(1, 2, canvas.width() - 2, 2).wrap(Ink.TEXT, told(preview, it, scene)));
        ListWindow<Importing.Row> rows = preview.rows();
        rows.draw(canvas.below(HEAD), (row, at) -> row(row, rows.rows().get(at), rows.isCursor(at), scene));
        Canvas foot = canvas.part(1, canvas.height() - 3, canvas.width() - 2, 3);
        rows.current().ifPresent(row -> foot.wrap(Ink.DIM, remarks(row, scene)));
    }

    private static String told(ImportView.Previewed preview, Message looked, Scene scene) {
        return switch (preview.stage()) {
            case LOOKED -> scene.texts().of(looked);
            case TAKING -> scene.say("workbench.import.taking");
            case TAKEN ->
                preview.report()
                        .mend()
                        .map(file -> scene.say("workbench.import.mend", file))
                        .orElseGet(() -> scene.say("workbench.import.whole"));
        };
    }

    private static String counts(Map<String, Long> counts, Scene scene) {
        List<String> all = new ArrayList<>();
        counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> all.add(
                        scene.say("transfer.verdict." + count.getKey()) + " " + scene.number(count.getValue())));
        return String.join("   ", all);
    }

    private static void row(Canvas line, Importing.Row row, boolean chosen, Scene scene) {
        line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        if (row.isOfAll()) {
            line.put(9, 0, chosen ? Ink.FOCUS : Ink.WARNING, remarks(row, scene), line.width() - 9);
        } else {
            told(line, row, chosen, scene);
        }
        if (chosen && scene.focused()) {
            line.cursor(0, 0);
        }
    }

    private static void told(Canvas line, Importing.Row row, boolean chosen, Scene scene) {
        line.putRight(7, 0, Ink.DIM, scene.number(row.line()));
        line.put(9, 0, chosen ? Ink.FOCUS : Ink.TEXT, row.name(), 20);
        Ink ink = row.kind().equals("refused") ? Ink.ERROR : row.kind().equals("duplicate") ? Ink.WARNING : Ink.DIM;
        line.put(30, 0, ink, scene.say("transfer.verdict." + row.kind()), 12);
        line.put(43, 0, Ink.DIM, remarks(row, scene));
    }

    private static String remarks(Importing.Row row, Scene scene) {
        List<String> remarks = new ArrayList<>();
        row.remarks().forEach(remark -> remarks.add(scene.texts().of(remark)));
        return (row.column().isEmpty() ? "" : row.column() + ": ") + String.join("; ", remarks);
    }
}
