package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.PersonSheet.Field;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A person being typed: one field a row, a mark beside what is wrong, and why under the fields.
 *
 * @param before the sheet as it was
 * @param boxes one for each field
 * @param focus the field the keyboard is in
 */
record PersonForm(PersonSheet before, List<PersonForm.Box> boxes, int focus) {
    private static final int LABEL = 13;

    /** A field with what is wrong in it. */
    record Box(Field field, TextField text, Optional<Message> wrong) {}

    /** What a check found, for the text it was made for. */
    record Verdict(Field field, String text, Optional<Message> wrong) implements Event.Answer {}

    static PersonForm of(PersonSheet sheet) {
        List<Box> boxes = new ArrayList<>();
        for (Field field : Field.inOrder()) {
            boxes.add(new Box(field, TextField.of(sheet.text(field)), Optional.empty()));
        }
        return new PersonForm(sheet.id() == 0 ? PersonSheet.blank() : sheet, List.copyOf(boxes), 0);
    }

    PersonSheet sheet() {
        PersonSheet sheet = before;
        for (Box box : boxes) {
            sheet = sheet.with(box.field, box.text.text());
        }
        return sheet;
    }

    boolean dirty() {
        for (Box box : boxes) {
            if (!box.text.text().equals(before.text(box.field))) {
                return true;
            }
        }
        return false;
    }

    boolean atEnd() {
        return focus == boxes.size() - 1;
    }

    PersonForm next() {
        return at(focus + 1);
    }

    private PersonForm at(int other) {
        return new PersonForm(before, boxes, Math.floorMod(other, boxes.size()));
    }

    /** Whether a text differs, so that it should be checked. */
    boolean changedFrom(PersonForm other) {
        return focus == other.focus
                && !boxes.get(focus)
                        .text
                        .text()
                        .equals(other.boxes.get(focus).text.text());
    }

    Effect check() {
        Box box = boxes.get(focus);
        String text = box.text.text();
        return new Effect.Run(
                (desk, progress) -> new Verdict(box.field, text, desk.editing().check(box.field, text)));
    }

    PersonForm update(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof Event.Pasted pasted) {
            return with(boxes.get(focus).text.pasted(pasted.text()));
        }
        if (event instanceof Event.Clicked clicked && clicked.row() >= 1 && clicked.row() <= boxes.size()) {
            return at(clicked.row() - 1);
        }
        if (event instanceof Verdict verdict) {
            return judged(verdict);
        }
        return this;
    }

    private PersonForm typed(Key key) {
        if (key.is(Key.TAB) || key.is(Key.DOWN) || key.is(Key.ENTER)) {
            return at(focus + 1);
        }
        if (key.is(Key.UP) || key.equals(new Key(Key.TAB, Key.SHIFT))) {
            return at(focus - 1);
        }
        return with(boxes.get(focus).text.typed(key));
    }

    private PersonForm with(TextField text) {
        List<Box> changed = new ArrayList<>(boxes);
        Box box = boxes.get(focus);
        changed.set(focus, new Box(box.field, text, box.wrong));
        return new PersonForm(before, List.copyOf(changed), focus);
    }

    private PersonForm judged(Verdict verdict) {
        List<Box> changed = new ArrayList<>(boxes);
        changed.replaceAll(box -> box.field == verdict.field && box.text.text().equals(verdict.text)
                ? new Box(box.field, box.text, verdict.wrong)
                : box);
        return new PersonForm(before, List.copyOf(changed), focus);
    }

    /** The field that was refused, with the reason, under the keyboard. */
    PersonForm refused(PersonView.Refused refused) {
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            if (box.field.code().equals(refused.place())) {
                return at(at).judged(new Verdict(box.field, box.text.text(), Optional.of(refused.reason())));
            }
        }
        return this;
    }

    void draw(Canvas canvas, Scene scene) {
        int from = Math.max(0, focus + 2 - (canvas.height() - 1));
        for (int at = from; at < boxes.size(); at++) {
            row(canvas.part(1, 1 + at - from, canvas.width() - 1, 1), boxes.get(at), at == focus, scene);
        }
        Optional<Message> wrong = boxes.get(focus).wrong;
        if (wrong.isPresent()) {
            int below = 2 + boxes.size() - from;
            canvas.part(1, below, canvas.width() - 2, canvas.height() - below)
                    .wrap(Ink.ERROR, "! ".concat(scene.texts().of(wrong.get())));
        }
    }

    private static void row(Canvas row, Box box, boolean focused, Scene scene) {
        row.put(0, 0, focused ? Ink.FOCUS : Ink.DIM, scene.say("workbench.field." + box.field.code()), LABEL - 1);
        box.text.draw(row.part(LABEL, 0, row.width() - LABEL - 2, 1), focused && scene.focused());
        if (box.wrong.isPresent()) {
            row.putRight(row.width() - 1, 0, Ink.ERROR, "!");
        }
    }
}
