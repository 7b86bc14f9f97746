package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/** Draws what would become of a list: the sums, then the rows that want a look. */
final class ImportRows {
    private static final int HEAD = 4;

    private ImportRows() {}

    static void draw(Canvas canvas, ImportView.Previewed preview, Scene scene) {
        canvas.put(1, 2, Ink.TITLE, counts(preview.counts(), scene));
        ListWindow<Importing.Row> rows = preview.rows();
        for (int at = rows.place().top(); at < rows.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - rows.place().top(), canvas.width() - 2, 1);
            row(row, rows.rows().get(at), rows.isCursor(at), scene);
        }
    }

    private static String counts(Map<String, Long> counts, Scene scene) {
        List<String> all = new ArrayList<>();
        counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> all.add(
                        scene.say("workbench.verdict." + count.getKey()) + " " + scene.number(count.getValue())));
        return String.join("   ", all);
    }

    private static void row(Canvas line, Importing.Row row, boolean chosen, Scene scene) {
        line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        line.putRight(7, 0, Ink.DIM, scene.number(row.line()));
        line.put(9, 0, chosen ? Ink.FOCUS : Ink.TEXT, row.name(), 20);
        Ink ink = row.kind().equals("refused") ? Ink.ERROR : row.kind().equals("duplicate") ? Ink.WARNING : Ink.DIM;
        line.put(30, 0, ink, scene.say("workbench.verdict." + row.kind()), 12);
        StringBuilder remarks = new StringBuilder();
        for (Message remark : row.remarks()) {
            remarks.append(remarks.isEmpty() ? "" : "; ").append(scene.texts().of(remark));
        }
        line.put(43, 0, Ink.DIM, remarks.toString());
        if (chosen && scene.focused()) {
            line.cursor(0, 0);
        }
    }
}
