package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.register.Directory;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Parts;
import lumbung.register.past.Difference;
import lumbung.terminal.Cells;

/** What stands or stood in a field, said as a form says it: "ada WA" where one types {@code wa:ya}. */
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
    Message said(Difference each) {
        return each.said(text -> said(each.place().field(), text));
    }

    /** Where words begin: at their column, or before it where nothing stands there and they would else be cut. */
    static int column(int usual, String words, int end, boolean free) {
        return free ? Math.min(usual, Math.max(1, end - Cells.width(words))) : usual;
    }

    /** The text of a field. */
    Message said(String name, String text) {
        return fields.named(name)
                .filter(field -> !text.isEmpty())
                .map(field -> FormSentence.of(rows(field, text)))
                .orElse(Message.of("form.literal", text));
    }

    /** The fields of a form for the text of a field. */
    List<FormRow> rows(Field field, String text) {
        PersonSheet.Line line = new PersonSheet.Line(field.key(), Parts.of(field), text, text);
        return PersonRows.of(new PersonSheet(Entry.named(""), List.of(line), known), 0);
    }
}
