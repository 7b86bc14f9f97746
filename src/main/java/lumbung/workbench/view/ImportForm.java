package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/** What one says of a list: where it is; then what its columns are and what holds for everybody on it. */
final class ImportForm {
    private static final String PATH = "path";
    private static final String COLUMN = "column";
    private static final String VILLAGE = "village";
    private static final String COMMUNITY = "community";
    private static final String BASIS = "basis";
    private static final String BUSINESS = "business";
    private static final String PRODUCTS = "products";
    private static final String NOBODY = "0";
    private static final Set<String> CHOSEN = Set.of(BASIS, BUSINESS, PRODUCTS);

    private ImportForm() {}

    static Form file(ListKind kind, String path) {
        return Form.each(List.of(row(kind, PATH, TextField.of(path))));
    }

    static String path(Form form) {
        return form.text(PATH);
    }

    static Form columns(ListKind kind, ImportView.Opened opened) {
        List<FormRow> rows = new ArrayList<>();
        List<Option> targets = opened.targets().stream()
                .map(it -> new Option(it, Message.of("workbench.target.".concat(it)), List.of()))
                .toList();
        for (Importing.Column column : opened.list().columns()) {
            Message name = Message.of("form.literal", column.name());
            Message about = Message.of("workbench.import.about.column");
            FormRow.Key key = FormRow.Key.of(COLUMN + rows.size(), name, about);
            rows.add(FormRow.of(key, ChoiceField.of(column.target(), targets)));
        }
        rows.addAll(kind == ListKind.PEOPLE ? people(opened.directory()) : sales(opened.directory()));
        return Form.each(rows);
    }

    private static List<FormRow> people(Directory directory) {
        return List.of(
                row(ListKind.PEOPLE, VILLAGE, ChoiceField.of("", villages(directory))),
                row(
                        ListKind.PEOPLE,
                        COMMUNITY,
                        ChoiceField.of("", PersonOptions.named(directory.communities(), Community::name))),
                row(ListKind.PEOPLE, BASIS, ChoiceField.of(NOBODY, bases(directory))));
    }

    private static List<FormRow> sales(Directory directory) {
        List<Option> products = List.of(
                new Option("", ListKind.SALES.word("products.refuse"), List.of()),
                new Option(Importing.ADD, ListKind.SALES.word("products.add"), List.of()));
        return List.of(
                row(
                        ListKind.SALES,
                        BUSINESS,
                        ChoiceField.of("", PersonOptions.named(directory.businesses(), Business::name))),
                row(ListKind.SALES, PRODUCTS, ChoiceField.of("", products)));
    }

    private static FormRow row(ListKind kind, String name, FormField field) {
        return FormRow.of(
                FormRow.Key.of(name, kind.word("field.".concat(name)), kind.word("about.".concat(name))), field);
    }

    private static List<Option> villages(Directory directory) {
        return PersonOptions.named(
                directory.areas().stream().filter(area -> area.level() == 0).toList(), Area::name);
    }

    /** On what ground these people may be written to: nobody says that they may unless somebody does. */
    private static List<Option> bases(Directory directory) {
        List<Option> all = new ArrayList<>();
        all.add(new Option(NOBODY, Message.of("workbench.import.noBasis"), List.of()));
        for (Business business : directory.businesses()) {
            Message yes = Message.of("workbench.import.basis", business.name());
            all.add(new Option(String.valueOf(business.id()), yes, List.of(business.name())));
        }
        return List.copyOf(all);
    }

    /** The first field that holds what cannot be chosen, told so. */
    static Optional<Form> strayed(Form form) {
        Set<String> chosen = form.rows().stream()
                .map(row -> row.key().name())
                .filter(name -> name.startsWith(COLUMN) || CHOSEN.contains(name))
                .collect(Collectors.toSet());
        return form.strayed(chosen);
    }

    /** The list with all that was said of it. */
    static Importing.Brought read(Form form, ImportView.Opened opened) {
        String ignored = opened.targets().get(0);
        List<Importing.Column> columns = new ArrayList<>();
        for (Importing.Column column : opened.list().columns()) {
            FormRow row = form.rows().get(columns.size());
            columns.add(new Importing.Column(
                    column.name(), row.isEmpty() ? ignored : row.field().text()));
        }
        Map<String, String> whole = new HashMap<>();
        form.rows()
                .subList(columns.size(), form.rows().size())
                .forEach(row -> whole.put(row.key().name(), row.field().text()));
        return opened.list().with(columns, whole);
    }
}
