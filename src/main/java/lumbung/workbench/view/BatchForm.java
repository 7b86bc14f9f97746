package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.register.editing.Field;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * Which field of many people is changed, and how.
 *
 * @param fields those there are; empty while they are not known
 * @param field which of them
 * @param verb what is done with the value
 * @param value as typed
 * @param focus the line the keyboard is in
 */
record BatchForm(List<Field.Key> fields, int field, Verb verb, TextField value, Line focus) {
    static final int ROWS = 3;
    private static final int LABEL = 12;
    private static final BatchForm EMPTY = new BatchForm(List.of(), 0, Verb.SET, TextField.EMPTY, Line.FIELD);

    /** The lines of the form. */
    enum Line {
        FIELD,
        VERB,
        VALUE;

        static final List<Line> ALL = List.of(values());

        int row() {
            return ALL.indexOf(this);
        }
    }

    static BatchForm empty() {
        return EMPTY;
    }

    BatchForm with(List<Field.Key> known) {
        return new BatchForm(List.copyOf(known), 0, Verb.SET, value, focus);
    }

    boolean ready() {
        return !fields.isEmpty();
    }

    Typed typed() {
        return new Typed(fields.get(field).name(), verb, value.text());
    }

    boolean atEnd() {
        return focus == Line.VALUE;
    }

    BatchForm moved(int by) {
        return on(Line.ALL.get(Math.floorMod(focus.row() + by, ROWS)));
    }

    BatchForm on(Line line) {
        return new BatchForm(fields, field, verb, value, line);
    }

    BatchForm pasted(String text) {
        return atEnd() ? new BatchForm(fields, field, verb, value.pasted(text), focus) : this;
    }

    BatchForm typed(Key key) {
        int by = key.is(Key.RIGHT) ? 1 : key.is(Key.LEFT) ? -1 : 0;
        return switch (focus) {
            case FIELD -> key.types() ? beginning(Character.toLowerCase(key.code())) : chosen(field + by);
            case VERB -> turned(by == 0 && key.types() ? 1 : by);
            case VALUE -> new BatchForm(fields, field, verb, value.typed(key), focus);
        };
    }

    /** A field with many values gains one; one with a single value gets another. */
    private BatchForm chosen(int at) {
        if (fields.isEmpty()) {
            return this;
        }
        int next = Math.floorMod(at, fields.size());
        Verb usual = next == field ? verb : fields.get(next).many() ? Verb.ADD : Verb.SET;
        return new BatchForm(fields, next, usual, value, focus);
    }

    /** The next field whose name begins with a letter. */
    private BatchForm beginning(int letter) {
        for (int step = 1; step <= fields.size(); step++) {
            int at = (field + step) % fields.size();
            if (fields.get(at).name().codePointAt(0) == letter) {
                return chosen(at);
            }
        }
        return this;
    }

    private BatchForm turned(int by) {
        List<Verb> verbs = List.of(Verb.values());
        Verb next = verbs.get(Math.floorMod(verbs.indexOf(verb) + by, verbs.size()));
        return new BatchForm(fields, field, next, value, focus);
    }

    void draw(Canvas canvas, Scene scene) {
        if (!ready()) {
            return;
        }
        Field.Key key = fields.get(field);
        boolean english = scene.texts().language() == Language.ENGLISH;
        choice(canvas, Line.FIELD, english ? key.english() : key.name(), scene);
        choice(canvas, Line.VERB, scene.say("batch.verb." + verb), scene);
        label(canvas, Line.VALUE, scene);
        boolean typing = atEnd() && scene.focused();
        value.atStart(!atEnd()).draw(canvas.part(LABEL, 2, canvas.width() - LABEL, 1), typing);
        canvas.part(0, ROWS + 1, canvas.width(), 3).wrap(Ink.DIM, scene.texts().of(key.about()));
    }

    private void choice(Canvas canvas, Line line, String text, Scene scene) {
        label(canvas, line, scene);
        boolean here = focus == line;
        canvas.put(LABEL, line.row(), here ? Ink.FOCUS : Ink.TEXT, here ? "< " + text + " >" : text);
        if (here && scene.focused()) {
            canvas.cursor(LABEL, line.row());
        }
    }

    private void label(Canvas canvas, Line line, Scene scene) {
        Ink ink = focus == line ? Ink.FOCUS : Ink.DIM;
        canvas.put(0, line.row(), ink, scene.say("batch.line." + line), LABEL - 1);
    }

    static Optional<Line> at(int row) {
        return row < 0 || row >= ROWS ? Optional.empty() : Optional.of(Line.ALL.get(row));
    }
}
