package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Purpose;
import lumbung.register.editing.Vocabulary;
import lumbung.report.Book;
import lumbung.report.PeopleColumn;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/** How something is to be printed, as typed. */
record PrintForm(Form form) {
    static final FormPainter PAINTER = new FormPainter(16);

    private static final String COLUMNS = "columns";
    private static final Set<String> CHOSEN = Set.of("paper", "nik", "form", "purpose", COLUMNS);
    private static final String NONE = "none";
    private static final String BY_HAND = "hand";

    /** For what is printed; with usual answers in every field. */
    static PrintForm of(Printable what, Texts texts) {
        List<FormRow> rows = new ArrayList<>();
        if (what instanceof Printable.Found found) {
            rows.add(row("filter", TextField.of(found.query())));
        }
        Map<String, Message> papers = what.papers();
        int first = rows.size();
        if (!papers.isEmpty()) {
            rows.add(row("paper", ChoiceField.of(papers.keySet().iterator().next(), papers(papers))));
        }
        if (what instanceof Printable.Shelf) {
            rows.add(row("nik", ChoiceField.of(NONE, niks())));
        }
        boolean sheet = what instanceof Printable.Sheet || what instanceof Printable.Reviewed || !papers.isEmpty();
        lumbung.report.Form page = sheet ? lumbung.report.Form.HTML : lumbung.report.Form.PAGE;
        Option printer = new Option("printer", Message.of("print.to.printer"), List.of("pencetak"));
        rows.add(row("form", ChoiceField.of(page.code(), forms())));
        rows.add(row("pages", TextField.EMPTY));
        rows.add(row("to", ChoiceField.of(texts.of(what.fileName()) + page.ending(), List.of(printer))));
        rows.add(row("program", TextField.EMPTY));
        if (what.leaves() && !(what instanceof Printable.Copy || what instanceof Printable.Lost)) {
            String usual = Vocabulary.PURPOSES.word(what instanceof Printable.Route ? Purpose.ORDER : Purpose.MEETING);
            rows.add(row("purpose", ChoiceField.of(usual, PersonOptions.purposes())));
        }
        if (what.isList()) {
            PeopleColumn.USUAL.forEach(column -> rows.add(column(column.word())));
        }
        return new PrintForm(Form.each(rows).at(first)).grown();
    }

    private static FormRow row(String name, FormField field) {
        Message label = Message.of("print.field.".concat(name));
        return FormRow.of(FormRow.Key.of(name, label, Message.of("print.about.".concat(name))), field);
    }

    private static FormRow column(String word) {
        List<Option> options = Stream.of(PeopleColumn.values())
                .map(it -> new Option(it.word(), Message.of("print.column.".concat(it.code())), List.of(it.word())))
                .toList();
        return row(COLUMNS, ChoiceField.of(word, options));
    }

    private static List<Option> papers(Map<String, Message> papers) {
        return papers.entrySet().stream()
                .map(it -> new Option(it.getKey(), it.getValue(), List.of()))
                .toList();
    }

    private static List<Option> niks() {
        return List.of(
                new Option(NONE, Message.of("print.nik.none"), List.of()),
                new Option(BY_HAND, Message.of("print.nik.hand"), List.of()));
    }

    /** Whether a column is wanted in which the NIK is written by hand. */
    boolean nik() {
        return text("nik").equals(BY_HAND);
    }

    private static List<Option> forms() {
        return Stream.of(lumbung.report.Form.values())
                .map(it -> new Option(it.code(), Message.of("print.form.".concat(it.name())), List.of(it.code())))
                .toList();
    }

    /** Whether it is the book of members. */
    boolean isOfMembers() {
        return text("paper").equals(Book.MEMBERS.name());
    }

    /** Empty where there is no such field; the columns with commas between. */
    String text(String name) {
        return String.join(",", form.texts(name));
    }

    PrintForm refused(Refusal refusal) {
        return new PrintForm(form.refused(refusal));
    }

    PrintForm after(Event event, Event.Sized room) {
        return new PrintForm(form.after(event, room, 0)).grown();
    }

    PrintForm settled() {
        return new PrintForm(form.settled()).grown();
    }

    /** The first field that holds what cannot be chosen, told so. */
    Optional<PrintForm> strayed() {
        return form.strayed(CHOSEN).map(PrintForm::new);
    }

    /** With room for one more column. */
    private PrintForm grown() {
        List<FormRow> columns = form.rows().stream()
                .filter(row -> row.key().name().equals(COLUMNS))
                .toList();
        boolean full = !columns.isEmpty() && columns.stream().noneMatch(FormRow::isEmpty);
        int behind = form.rows().size();
        return full ? new PrintForm(form.inserted(behind, List.of(column("").in(behind)))) : this;
    }
}
