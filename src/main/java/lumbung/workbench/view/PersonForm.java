package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.register.editing.Field;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A person being typed: one field a row, a mark beside what is wrong, and why under the fields.
 *
 * @param sheet what is typed
 * @param cursor where in the focused line's text
 * @param wrong what is wrong, for each line
 * @param focus the line the keyboard is in
 */
record PersonForm(PersonSheet sheet, int cursor, List<Optional<Message>> wrong, int focus) {
    private static final int LABEL = 13;
    private static final int FOOT = 4;

    /** What a check found, for the text it was made for. */
    record Verdict(int line, String text, Optional<Message> wrong) implements Event.Answer {}

    static PersonForm of(PersonSheet sheet) {
        List<Optional<Message>> right = new ArrayList<>();
        sheet.lines().forEach(line -> right.add(Optional.empty()));
        return new PersonForm(sheet, 0, List.copyOf(right), 0).at(0);
    }

    boolean dirty() {
        return sheet.changed();
    }

    boolean atEnd() {
        return focus == sheet.lines().size() - 1;
    }

    private TextField text() {
        return new TextField(sheet.lines().get(focus).text(), cursor);
    }

    PersonForm next() {
        return at(focus + 1);
    }

    private PersonForm at(int other) {
        int line = Math.floorMod(other, sheet.lines().size());
        return new PersonForm(sheet, sheet.lines().get(line).text().length(), wrong, line);
    }

    /** Whether a text differs, so that it should be checked. */
    boolean changedFrom(PersonForm other) {
        return focus == other.focus
                && !sheet.lines()
                        .get(focus)
                        .text()
                        .equals(other.sheet.lines().get(focus).text());
    }

    Effect check() {
        int line = focus;
        PersonSheet only = sheet.only(line);
        String text = sheet.lines().get(line).text();
        return new Effect.Run(
                (desk, progress) -> new Verdict(line, text, desk.editing().check(only)));
    }

    PersonForm update(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof Event.Pasted pasted) {
            return with(text().pasted(pasted.text()));
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
        return with(text().typed(key));
    }

    private PersonForm with(TextField text) {
        return new PersonForm(sheet.with(focus, text.text()), text.cursor(), wrong, focus);
    }

    private PersonForm judged(Verdict verdict) {
        if (!sheet.lines().get(verdict.line).text().equals(verdict.text)) {
            return this;
        }
        List<Optional<Message>> judged = new ArrayList<>(wrong);
        judged.set(verdict.line, verdict.wrong);
        return new PersonForm(sheet, cursor, List.copyOf(judged), focus);
    }

    /** The field that was refused, with the reason, under the keyboard. */
    PersonForm refused(PersonView.Refused refused) {
        for (int at = 0; at < sheet.lines().size(); at++) {
            PersonSheet.Line line = sheet.lines().get(at);
            if (line.field().name().equals(refused.place())) {
                return at(at).judged(new Verdict(at, line.text(), Optional.of(refused.reason())));
            }
        }
        return this;
    }

    void draw(Canvas canvas, Scene scene) {
        int rows = canvas.height() - 1 - FOOT;
        int from = Math.max(0, focus - rows + 2);
        int to = Math.min(sheet.lines().size(), from + rows);
        for (int at = from; at < to; at++) {
            row(canvas.part(1, 1 + at - from, canvas.width() - 1, 1), at, scene);
        }
        Optional<Message> reason = wrong.get(focus);
        Canvas foot = canvas.part(1, 2 + to - from, canvas.width() - 2, FOOT);
        if (reason.isPresent()) {
            foot.wrap(Ink.ERROR, "! ".concat(scene.texts().of(reason.get())));
        } else {
            foot.wrap(Ink.DIM, scene.texts().of(sheet.lines().get(focus).field().about()));
        }
    }

    private void row(Canvas row, int at, Scene scene) {
        boolean focused = at == focus;
        PersonSheet.Line line = sheet.lines().get(at);
        boolean repeated = at > 0 && sheet.lines().get(at - 1).field().equals(line.field());
        String label = repeated && !focused ? "" : label(line.field(), scene);
        row.put(0, 0, focused ? Ink.FOCUS : Ink.DIM, label, LABEL - 1);
        Canvas place = row.part(LABEL, 0, row.width() - LABEL - 2, 1);
        (focused ? text() : TextField.of(line.text())).atStart(!focused).draw(place, focused && scene.focused());
        if (wrong.get(at).isPresent()) {
            row.putRight(row.width() - 1, 0, Ink.ERROR, "!");
        }
    }

    /** A field's word in the chosen language; an area level's own name. */
    static String label(Field.Key field, Scene scene) {
        String key = "workbench.field.".concat(field.name());
        if (scene.texts().has(key)) {
            return scene.say(key);
        }
        return scene.texts().language() == Language.INDONESIAN ? field.name() : field.english();
    }
}
