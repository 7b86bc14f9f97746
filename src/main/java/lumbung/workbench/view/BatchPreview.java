package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Forecast;
import lumbung.register.editing.Foreseen;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * What a change would make of each: those it changes with ticks, those it cannot, those who stay as they are.
 *
 * @param batch the change
 * @param forecast what would become of everybody
 * @param lines those to be seen
 * @param without those unticked
 * @param form the change as it was typed, which knows its words
 */
record BatchPreview(
        Batch batch, Forecast forecast, Narrowing<BatchPreview.Row> lines, Set<Long> without, BatchForm form) {
    private static final int HEAD = 1;
    private static final int FOOT = 4;

    /** A line: the head of a group, or one person of it. */
    record Row(Foreseen.Fate fate, Optional<Foreseen> person) {
        /** A head is not looked for. */
        String title() {
            return person.map(Foreseen::name).orElse("");
        }
    }

    static BatchPreview of(Batch batch, Forecast forecast, BatchForm form) {
        List<Row> rows = new ArrayList<>();
        for (Foreseen.Fate fate : Foreseen.Fate.values()) {
            if (forecast.number(fate) > 0) {
                rows.add(new Row(fate, Optional.empty()));
                forecast.shown(fate).forEach(one -> rows.add(new Row(fate, Optional.of(one))));
            }
        }
        return new BatchPreview(batch, forecast, Narrowing.of(rows, 10).moved(1), Set.of(), form);
    }

    /** How many would be changed. */
    long ticked() {
        return forecast.number(Foreseen.Fate.CHANGED) - without.size();
    }

    long personId() {
        return lines.current().flatMap(Row::person).map(Foreseen::id).orElse(0L);
    }

    BatchPreview sized(int height) {
        return with(lines.sized(height - HEAD - FOOT));
    }

    BatchPreview typed(Key key) {
        return with(lines.typed(key));
    }

    BatchPreview moved(int by) {
        return with(lines.moved(by));
    }

    BatchPreview pointed(int row) {
        return with(lines.pointed(row - HEAD));
    }

    BatchPreview seeking(SpeedSearch next) {
        return with(lines.seeking(next, (row, scene) -> row.title()));
    }

    private BatchPreview with(Narrowing<Row> other) {
        return new BatchPreview(batch, forecast, other, without, form);
    }

    /** Unticks who is under the cursor, or ticks again; and goes on. */
    BatchPreview turned() {
        boolean changes = lines.current()
                .filter(row -> row.fate == Foreseen.Fate.CHANGED && row.person.isPresent())
                .isPresent();
        Set<Long> other = new HashSet<>(without);
        if (changes && !other.remove(personId())) {
            other.add(personId());
        }
        return new BatchPreview(batch, forecast, lines.moved(1), Set.copyOf(other), form);
    }

    /** Ticks all again. */
    BatchPreview whole() {
        return new BatchPreview(batch, forecast, lines, Set.of(), form);
    }

    /** Draws it, at the foot what went wrong, or the whole of what is cut in the line under the cursor. */
    void draw(Canvas canvas, Optional<Message> wrong, Scene scene) {
        canvas.put(1, 0, Ink.TITLE, scene.say("batch.preview", scene.number(ticked())));
        ListWindow<Row> rows = lines.list();
        rows.draw(canvas.below(HEAD), (line, at) -> {
            line.put(0, 0, Ink.FOCUS, rows.isCursor(at) ? ">" : "");
            row(line, rows.rows().get(at), rows.isCursor(at), scene);
            if (rows.isCursor(at) && scene.focused()) {
                line.cursor(0, 0);
            }
        });
        Canvas foot = canvas.part(1, canvas.height() - FOOT + 1, canvas.width() - 2, FOOT - 1);
        if (wrong.isPresent()) {
            foot.wrap(Ink.ERROR, "! " + scene.texts().of(wrong.get()));
        } else {
            rows.current()
                    .flatMap(Row::person)
                    .map(one -> said(one, scene))
                    .filter(said -> Cells.width(said) > foot.width() - half(foot.width()))
                    .ifPresent(said -> foot.wrap(Ink.TEXT, said));
        }
    }

    /** The column in which it is said what becomes of somebody. */
    private static int half(int width) {
        return Math.min(32, width / 2);
    }

    private static Ink ink(Foreseen one) {
        return one.fate() == Foreseen.Fate.REFUSED ? Ink.WARNING : Ink.DIM;
    }

    private void row(Canvas line, Row row, boolean chosen, Scene scene) {
        if (row.person.isEmpty()) {
            long number = forecast.number(row.fate);
            String head = scene.say("batch.fate." + row.fate, scene.number(number));
            boolean all = number <= Forecast.SHOWN;
            line.put(2, 0, Ink.TITLE, all ? head : head + scene.say("batch.first", scene.number(Forecast.SHOWN)));
            return;
        }
        Foreseen one = row.person.get();
        int half = half(line.width());
        if (row.fate == Foreseen.Fate.CHANGED) {
            line.put(2, 0, Ink.KEY, without.contains(one.id()) ? "[ ]" : "[x]");
        }
        int behind = line.put(6, 0, chosen ? Ink.FOCUS : Ink.TEXT, one.name(), half - 7) + 2;
        line.put(behind, 0, Ink.DIM, area(one), half - 1 - behind);
        line.put(half, 0, ink(one), said(one, scene), line.width() - half);
    }

    /** Tells namesakes apart. */
    private String area(Foreseen one) {
        return form.words()
                .known()
                .directory()
                .address(one.before().person().dwelling().areaId());
    }

    private String said(Foreseen one, Scene scene) {
        if (one.fate() == Foreseen.Fate.SAME) {
            return "";
        }
        return one.after()
                .fold(
                        entry -> values(one.written().gone(), scene) + " -> "
                                + values(one.written().come(), scene),
                        refusal -> scene.texts().of(refusal.reason()));
    }

    private String values(List<String> values, Scene scene) {
        return values.isEmpty()
                ? scene.say("batch.nothing")
                : values.stream()
                        .map(value -> scene.texts().of(form.said(value)))
                        .collect(Collectors.joining("; "));
    }
}
