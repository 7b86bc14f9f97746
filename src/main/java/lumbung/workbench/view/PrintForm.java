package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.report.Form;
import lumbung.report.PeopleColumn;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * How something is to be printed, as typed.
 *
 * @param names of the fields, as the last parts of their keys
 * @param fields what stands in them
 * @param focus which one is typed in
 * @param wrong what cannot be done
 */
record PrintForm(List<String> names, List<TextField> fields, int focus, Optional<Message> wrong) {
    private static final int LABEL = 16;

    /** For what is printed; with usual answers in every field. */
    static PrintForm of(Printable what) {
        List<String> names = new ArrayList<>(List.of("form", "pages", "to", "program", "purpose"));
        List<TextField> fields = new ArrayList<>(List.of(
                TextField.of(Form.PAGE.code()),
                TextField.EMPTY,
                TextField.of(what.fileName() + Form.PAGE.ending()),
                TextField.EMPTY,
                TextField.of("rapat")));
        if (what.isList()) {
            names.add("columns");
            fields.add(TextField.of(PeopleColumn.words(PeopleColumn.USUAL)));
        }
        return new PrintForm(List.copyOf(names), List.copyOf(fields), 0, Optional.empty());
    }

    /** Empty where there is no such field. */
    String text(String name) {
        int at = names.indexOf(name);
        return at < 0 ? "" : fields.get(at).text().strip();
    }

    boolean atEnd() {
        return focus == names.size() - 1;
    }

    PrintForm focused(int at) {
        return new PrintForm(names, fields, Math.floorMod(at, names.size()), wrong);
    }

    PrintForm clicked(int row) {
        return row >= 1 && row <= names.size() ? focused(row - 1) : this;
    }

    PrintForm refused(Refusal refusal) {
        int at = names.indexOf(refusal.place());
        return new PrintForm(names, fields, at < 0 ? focus : at, Optional.of(refusal.reason()));
    }

    PrintForm pasted(String text) {
        return with(fields.get(focus).pasted(text));
    }

    PrintForm typed(Key key) {
        if (key.is(Key.TAB) || key.is(Key.DOWN) || key.is(Key.ENTER)) {
            return focused(focus + 1);
        }
        if (key.is(Key.UP) || key.equals(new Key(Key.TAB, Key.SHIFT))) {
            return focused(focus - 1);
        }
        return with(fields.get(focus).typed(key));
    }

    private PrintForm with(TextField text) {
        List<TextField> changed = new ArrayList<>(fields);
        changed.set(focus, text);
        return new PrintForm(names, List.copyOf(changed), focus, Optional.empty());
    }

    void draw(Canvas canvas, Scene scene) {
        for (int at = 0; at < names.size(); at++) {
            boolean focused = at == focus;
            Canvas row = canvas.part(1, 1 + at, canvas.width() - 2, 1);
            row.put(0, 0, focused ? Ink.FOCUS : Ink.DIM, scene.say("print.field." + names.get(at)), LABEL - 1);
            fields.get(at)
                    .atStart(!focused)
                    .draw(row.part(LABEL, 0, row.width() - LABEL, 1), focused && scene.focused());
        }
        Canvas foot = canvas.part(1, names.size() + 2, canvas.width() - 2, 4);
        if (wrong.isPresent()) {
            foot.wrap(Ink.ERROR, "! " + scene.texts().of(wrong.get()));
        } else {
            foot.wrap(Ink.DIM, scene.say("print.about." + names.get(focus)));
        }
    }
}
