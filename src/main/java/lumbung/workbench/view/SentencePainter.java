package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FoldField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.PickField;

/** Draws a form as sentences: words, and the fields in brackets among them; a group of fields begins a line. */
final class SentencePainter {
    private static final int LEAST = 3;
    private static final int TYPING = 14;
    private static final int INDENT = 4;
    private static final int REASON = 2;

    private SentencePainter() {}

    /**
     * Where a field stands.
     *
     * @param words the words before it, at {@code from}
     * @param column where its opening bracket is
     * @param width between its brackets
     */
    private record Slot(int at, int row, int from, String words, int column, int width) {
        int end() {
            return column + width + 2;
        }
    }

    /** How many rows it takes at a width. */
    static int rows(Form form, int width, Scene scene) {
        List<Slot> slots = slots(form, width, scene);
        return slots.isEmpty() ? 0 : slots.get(slots.size() - 1).row + 1 + below(form, scene, width);
    }

    private static int below(Form form, Scene scene, int width) {
        FormRow row = form.current();
        int reason = row.wrong()
                .map(it -> Math.min(
                        REASON,
                        Cells.wrapped(scene.texts().of(it), Math.max(10, width - INDENT))
                                .size()))
                .orElse(0);
        return row.field().below() + reason;
    }

    static void draw(Canvas canvas, Form form, Scene scene) {
        List<Slot> slots = slots(form, canvas.width(), scene);
        Slot current =
                slots.stream().filter(it -> it.at == form.focus()).findFirst().orElse(slots.get(0));
        int beneath = below(form, scene, canvas.width());
        int last = slots.get(slots.size() - 1).row + beneath;
        int top = Math.max(0, Math.min(current.row + beneath - canvas.height() + 2, last - canvas.height() + 1));
        for (Slot slot : slots) {
            int row = (slot.row > current.row ? slot.row + beneath : slot.row) - top;
            if (row >= 0 && row < canvas.height()) {
                slot(canvas.part(0, row, canvas.width(), 1), slot, form, scene);
            }
        }
        under(canvas.part(INDENT, current.row - top + 1, canvas.width() - INDENT, beneath), form, scene);
        if (last - top >= canvas.height()) {
            canvas.putRight(canvas.width(), canvas.height() - 1, Ink.KEY, scene.say("rule.beneath"));
        }
        if (top > 0) {
            canvas.putRight(canvas.width(), 0, Ink.KEY, scene.say("rule.above"));
        }
    }

    private static void under(Canvas canvas, Form form, Scene scene) {
        FormRow row = form.current();
        row.field().drawBelow(canvas, scene.texts());
        int from = row.field().below();
        row.wrong()
                .ifPresent(reason -> canvas.part(0, from, canvas.width(), canvas.height() - from)
                        .wrap(
                                row.serious() ? Ink.ERROR : Ink.WARNING,
                                "! ".concat(scene.texts().of(reason))));
    }

    private static void slot(Canvas line, Slot slot, Form form, Scene scene) {
        FormRow row = form.rows().get(slot.at);
        boolean focused = slot.at == form.focus();
        line.put(slot.from, 0, Ink.TEXT, slot.words);
        Ink bracket = row.wrong().isPresent() ? Ink.ERROR : focused ? Ink.FOCUS : Ink.DIM;
        boolean fold = row.field() instanceof FoldField;
        line.put(slot.column, 0, bracket, fold ? "" : "[");
        Canvas place = line.part(slot.column + 1, 0, slot.width, 1);
        if (focused) {
            row.field().draw(place, scene.texts(), scene.focused());
        } else {
            String said = scene.texts().of(row.field().said());
            place.put(0, 0, row.isEmpty() ? Ink.DIM : Ink.TEXT, said);
        }
        line.put(slot.column + 1 + slot.width, 0, bracket, fold ? "" : "]");
        line.put(slot.end() + 1, 0, Ink.TEXT, tail(row, scene));
        if (focused) {
            line.put(0, 0, Ink.FOCUS, slot.from > 1 || slot.column > 1 ? ">" : "");
        }
    }

    private static String tail(FormRow row, Scene scene) {
        String key = row.key().said();
        return key.isEmpty() ? "" : scene.say(key, "").strip();
    }

    private static List<Slot> slots(Form form, int width, Scene scene) {
        List<Slot> slots = new ArrayList<>();
        int row = -1;
        int column = 0;
        int group = Integer.MIN_VALUE;
        for (int at = 0; at < form.rows().size(); at++) {
            if (!form.stops(at)) {
                continue;
            }
            FormRow field = form.rows().get(at);
            boolean begins = field.key().group() != group;
            group = field.key().group();
            String words = words(field, begins, scene);
            int head = words.isEmpty() ? 0 : Cells.width(words) + 1;
            String tail = tail(field, scene);
            int behind = tail.isEmpty() ? 0 : Cells.width(tail) + 1;
            int inner = Math.max(
                    LEAST, Math.min(inner(field, at == form.focus(), scene), width - INDENT - head - behind - 3));
            boolean wraps = begins || column + head + inner + 2 + behind > width;
            if (wraps) {
                row++;
                column = begins ? 2 : INDENT;
            }
            Slot slot = new Slot(at, row, column, words, column + head, inner);
            slots.add(slot);
            column = slot.end() + behind + 1;
        }
        return slots;
    }

    /** What stands before a bracket; at the beginning of a line in capitals. */
    private static String words(FormRow field, boolean begins, Scene scene) {
        String words = scene.texts().of(field.key().label());
        return begins && !words.isEmpty() ? capital(words) : words;
    }

    /** With its first letter as at the beginning of a sentence. */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static int inner(FormRow row, boolean focused, Scene scene) {
        FormField field = row.field();
        int said = Cells.width(scene.texts().of(field.said()));
        if (!focused) {
            return said;
        }
        if (field instanceof DateField) {
            return Math.max(said + TYPING, TYPING + TYPING);
        }
        boolean typing = field instanceof PickField || field instanceof ChoiceField || field instanceof OfferField;
        return typing ? said + TYPING : Math.max(Cells.width(field.text()) + 2, said + 1);
    }

    /** A field and its value as one reads it: "mulai 28 November 2026", for who compares or only reads. */
    static Optional<Message> said(FormRow row) {
        if (row.isEmpty() || row.field() instanceof FoldField) {
            return Optional.empty();
        }
        String key = row.key().said();
        Message value = row.field().said();
        return Optional.of(key.isEmpty() ? value : Message.of(key, value));
    }
}
