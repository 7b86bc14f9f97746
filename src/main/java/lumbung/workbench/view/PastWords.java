package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lumbung.register.Directory;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Parts;
import lumbung.register.past.Difference;
import lumbung.terminal.Cells;

/** What was changed, said as a form says it: "ada WA" where one types {@code wa:ya}. */
record PastWords(Fields fields, PersonSheet.Known known) {
    static PastWords of(Desk desk) {
        Directory directory = desk.session().finder().directory();
        return of(directory, desk.today());
    }

    static PastWords of(Directory directory, LocalDate today) {
        PersonSheet.Known known = new PersonSheet.Known(directory, today, Map.of(), OptionalLong.empty());
        return new PastWords(Fields.of(directory.levels()), known);
    }

    /** The whole in one line. */
    String said(Difference each, Scene scene) {
        Difference told =
                new Difference(each.place(), told(each, each.before(), scene), told(each, each.after(), scene));
        return scene.texts().of(told.said());
    }

    /** Where words begin: at their column, or before it where nothing stands there and they would else be cut. */
    static int column(int usual, String words, int end, boolean free) {
        return free ? Math.min(usual, Math.max(2, end - Cells.width(words))) : usual;
    }

    private String told(Difference each, String text, Scene scene) {
        return fields.named(each.place().field())
                .filter(field -> !text.isEmpty())
                .map(field -> told(field, text, scene))
                .orElse(text);
    }

    private String told(Field field, String text, Scene scene) {
        PersonSheet.Line line = new PersonSheet.Line(field.key(), Parts.of(field), text, text);
        return FormSentence.of(PersonRows.of(new PersonSheet(Entry.named(""), List.of(line), known), 0), scene);
    }
}
