package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.register.Area;
import lumbung.register.Directory;
import lumbung.register.editing.Field;
import lumbung.register.editing.Parts;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.PhoneField;
import lumbung.workbench.widget.TextField;

/** The fields of a form for the lines of a person's sheet. */
final class PersonRows {
    private PersonRows() {}

    /** All of a sheet. */
    static List<FormRow> of(PersonSheet sheet) {
        List<FormRow> rows = new ArrayList<>();
        for (int at = 0; at < sheet.lines().size(); at++) {
            rows.addAll(of(sheet, at));
        }
        return rows;
    }

    /** Those of one line. */
    static List<FormRow> of(PersonSheet sheet, int at) {
        PersonSheet.Line line = sheet.lines().get(at);
        List<String> values = line.parts().apart(line.text());
        List<FormRow> rows = new ArrayList<>();
        for (int part = 0; part < values.size(); part++) {
            rows.add(row(sheet, at, part, values.get(part)));
        }
        return rows;
    }

    private static FormRow row(PersonSheet sheet, int at, int index, String value) {
        PersonSheet.Line line = sheet.lines().get(at);
        Parts.Part part = line.parts().all().get(index);
        FormRow.Place place = index == 0 ? FormRow.Place.LEAD : part.aside() ? FormRow.Place.ASIDE : FormRow.Place.PART;
        String name = part.aside() ? part.name() : part.kind().name().toLowerCase(Locale.ROOT);
        Message label = index == 0 ? label(line.field()) : Message.of("form.part.".concat(name));
        boolean said = index > 0 && !part.opening().equals(": ");
        FormRow.Key key = new FormRow.Key(
                line.field().name(), at, place, label, said ? "form.said.".concat(name) : "", about(line.field()));
        return FormRow.of(key, field(sheet, at, part.kind(), value));
    }

    private static FormField field(PersonSheet sheet, int at, Parts.Kind kind, String value) {
        PersonSheet.Known known = sheet.known();
        return switch (kind) {
            case TEXT -> TextField.of(value);
            case PHONE -> PhoneField.of(value);
            case DAY -> DateField.of(value, known.today());
            case AREA -> area(sheet, at, value);
            case PERSON ->
                ChoiceField.of(
                        value,
                        Stream.of(value)
                                .filter(id ->
                                        id.matches("\\d{1,18}") && known.names().containsKey(Long.parseLong(id)))
                                .map(id -> PersonOptions.person(
                                        Long.parseLong(id), known.names().get(Long.parseLong(id))))
                                .toList());
            default -> ChoiceField.of(value, PersonOptions.of(kind, known.directory()));
        };
    }

    /** An area's own name is enough once it stands in its line; the lines above say the rest. */
    private static FormField area(PersonSheet sheet, int at, String value) {
        Directory directory = sheet.known().directory();
        int level = level(sheet, at);
        ChoiceField field = new ChoiceField(
                TextField.of(value),
                Optional.empty(),
                PersonOptions.areas(directory, level, above(sheet, level)),
                0,
                Optional.empty());
        boolean smallest = level == directory.levels().size() - 1;
        return smallest && sheet.isNew() && sheet.known().lastArea().isPresent()
                ? directory
                        .area(sheet.known().lastArea().getAsLong())
                        .map(last -> field.offering(PersonOptions.area(last, directory)))
                        .orElse(field)
                : field;
    }

    /** Which level a line is of. */
    static int level(PersonSheet sheet, int at) {
        String name = sheet.lines().get(at).field().name();
        List<String> levels = sheet.known().directory().levels();
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace(' ', '-')
                    .equals(name)) {
                return level;
            }
        }
        return 0;
    }

    /** The smallest area written above a level, as far as it is known for sure. */
    static Optional<Area> above(PersonSheet sheet, int level) {
        Directory directory = sheet.known().directory();
        Optional<Area> found = Optional.empty();
        for (int at = 0; at < sheet.lines().size(); at++) {
            PersonSheet.Line line = sheet.lines().get(at);
            if (line.isArea() && level(sheet, at) < level && !line.text().isBlank()) {
                Optional<Area> within = found;
                List<Area> named = directory.areas().stream()
                        .filter(area -> area.name().equalsIgnoreCase(line.text().strip())
                                && within.map(it -> directory.within(it.id()).contains(area.id()))
                                        .orElse(true))
                        .toList();
                found = named.size() == 1 ? Optional.of(named.get(0)) : found;
            }
        }
        return found;
    }

    /** What it holds, taken apart where the command line has it in one. */
    private static Message about(Field.Key field) {
        String key = "form.about.".concat(field.name());
        return Texts.isKnown(key) ? Message.of(key) : field.about();
    }

    /** What a field is called; an area level by its own name. */
    static Message label(Field.Key field) {
        String key = "workbench.field.".concat(field.name());
        return Texts.isKnown(key) ? Message.of(key) : Message.of("form.literal", field.name());
    }
}
