package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;

/**
 * Draws a form: as much of it as there is room for, the field with the keyboard always, with what is wrong beneath it.
 *
 * @param label columns before the fields
 */
record FormPainter(int label) {
    private static final int FOOT = 3;
    private static final int ROOMY = 70;
    private static final int REASON = 2;
    private static final int NARROW_REASON = 5;

    /** A field and the first row and height it takes, counted from the form's beginning. */
    private record Slot(int at, int top, int height) {}

    /** Draws it and the hint under it. */
    void draw(Canvas canvas, Form form, Scene scene) {
        List<Slot> slots = slots(form, canvas.width());
        int room = canvas.height() - FOOT;
        int from = from(slots, form, room);
        int hidden = from > 0 ? from + 1 : 0;
        for (Slot slot : slots) {
            if (slot.top >= hidden && slot.top - from < room) {
                int height = Math.min(slot.height, room - slot.top + from);
                row(canvas.part(1, slot.top - from, canvas.width() - 1, height), slot.at, form, scene);
                if (slot.at == form.focus() && !scene.focused()) {
                    // No cursor stands there to tell without colour.
                    canvas.put(0, slot.top - from, Ink.FOCUS, ">");
                }
            }
        }
        int behind =
                (int) slots.stream().filter(slot -> slot.top - from >= room).count();
        int before = (int) slots.stream().filter(slot -> slot.top < hidden).count();
        if (before > 0) {
            canvas.put(1, 0, Ink.KEY, scene.say("form.above", before));
        }
        if (behind > 0) {
            canvas.putRight(canvas.width() - 1, room, Ink.KEY, scene.say("form.beneath", behind));
        }
        hint(canvas.part(1, room, canvas.width() - 2, FOOT), form, scene);
    }

    private static void hint(Canvas foot, Form form, Scene scene) {
        String about = scene.texts().of(form.current().key().about());
        String more = more(form, scene);
        boolean together = Cells.width(about) + Cells.width(more) + 2 <= foot.width();
        foot.part(0, 1, foot.width(), more.isEmpty() ? 2 : 1).wrap(Ink.DIM, about);
        foot.putRight(foot.width(), together ? 1 : 2, Ink.DIM, more);
    }

    private static String more(Form form, Scene scene) {
        FormField field = form.current().field();
        String replaces = field instanceof ChoiceField || field.text().isBlank() ? "" : scene.say("form.replaces");
        String opens = form.opens() ? scene.say("form.opens") : "";
        return replaces + (replaces.isEmpty() || opens.isEmpty() ? "" : "  ") + opens;
    }

    /** The field that a click on a row means; the one with the keyboard if none. */
    static int pointed(Form form, int row, Event.Sized room) {
        List<Slot> slots = slots(form, room.columns());
        int line = row + from(slots, form, room.rows() - FOOT);
        return slots.stream()
                .filter(slot -> line >= slot.top && line < slot.top + slot.height)
                .map(Slot::at)
                .findFirst()
                .orElse(form.focus());
    }

    private static List<Slot> slots(Form form, int width) {
        List<Slot> slots = new ArrayList<>();
        int top = 0;
        for (int at = 0; at < form.rows().size(); at++) {
            if (form.drawn(at)) {
                int height = at == form.focus() ? 1 + beneath(form.rows().get(at), width) : 1;
                slots.add(new Slot(at, top, height));
                top += height;
            }
        }
        return slots;
    }

    private static int beneath(FormRow row, int width) {
        int reason = row.wrong().isPresent() ? width < ROOMY ? NARROW_REASON : REASON : 0;
        return row.field().below() + reason;
    }

    /** The first row that is seen. */
    private static int from(List<Slot> slots, Form form, int room) {
        for (Slot slot : slots) {
            if (slot.at == form.focus()) {
                boolean last = slots.get(slots.size() - 1).equals(slot);
                int end = slot.top + slot.height + (last ? 0 : 1);
                int wanted = Math.max(0, end - room);
                return wanted == 0 ? 0 : Math.max(1, Math.min(slot.top - 1, wanted));
            }
        }
        return 0;
    }

    private void row(Canvas row, int at, Form form, Scene scene) {
        boolean focused = at == form.focus();
        FormRow line = form.rows().get(at);
        row.put(0, 0, focused ? Ink.FOCUS : Ink.DIM, said(form, at, focused, scene), label - 1);
        Canvas place = row.part(label, 0, row.width() - label - 2, 1);
        if (focused || line.key().group() == form.group()) {
            line.field().draw(place, scene.texts(), focused && scene.focused());
        } else if (form.group(line.key().group()).size() == 1) {
            line.field().draw(place, scene.texts(), false);
        } else {
            Message sentence = FormSentence.of(form.group(line.key().group()));
            place.put(0, 0, Ink.TEXT, scene.texts().of(sentence));
        }
        if (line.wrong().isPresent()) {
            row.putRight(row.width() - 1, 0, line.serious() ? Ink.ERROR : Ink.WARNING, line.serious() ? "!" : "?");
        }
        if (focused) {
            beneath(row.part(label, 1, row.width() - label - 2, row.height() - 1), line, scene);
        }
    }

    private static void beneath(Canvas canvas, FormRow line, Scene scene) {
        line.field().drawBelow(canvas, scene.texts());
        int from = line.field().below();
        line.wrong()
                .ifPresent(reason -> canvas.part(0, from, canvas.width(), canvas.height() - from)
                        .wrap(
                                line.serious() ? Ink.ERROR : Ink.WARNING,
                                (line.serious() ? "! " : "? ")
                                        .concat(scene.texts().of(reason))));
    }

    /** The second of two values of the same kind needs no label of its own. */
    private static String said(Form form, int at, boolean focused, Scene scene) {
        FormRow row = form.rows().get(at);
        boolean again = row.key().place() == FormRow.Place.LEAD
                && form.rows().subList(0, at).stream()
                        .anyMatch(it -> it.key().name().equals(row.key().name())
                                && it.key().place() == FormRow.Place.LEAD);
        String label = scene.texts().of(row.key().label());
        return again && !focused ? "" : row.key().place() == FormRow.Place.LEAD ? label : "  ".concat(label);
    }
}
