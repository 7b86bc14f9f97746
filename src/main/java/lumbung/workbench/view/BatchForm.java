package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Parts;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.FormField;

/**
 * Which field of many people is changed, and how.
 *
 * @param words the fields there are, and what they can be completed with
 * @param field the one that is changed
 * @param form its name, what is done with the value, and the value as a person's form has it
 */
record BatchForm(PastWords words, Field field, Form form) {
    static final FormPainter PAINTER = new FormPainter(16);

    /** What many people are mostly given together, such as "reseller". */
    private static final String USUAL = "peran";

    private static final String FIELD = "field";
    private static final String VERB = "verb";
    private static final int VALUE = 2;

    static BatchForm of(PastWords words) {
        Field first =
                words.fields().named(USUAL).orElseGet(() -> words.fields().all().get(0));
        List<Option> fields =
                words.fields().all().stream().map(BatchForm::option).toList();
        List<Option> verbs = Stream.of(Verb.values()).map(BatchForm::option).toList();
        Form form = Form.each(
                List.of(row(FIELD, ChoiceField.of(first.key().name(), fields)), row(VERB, ChoiceField.of("", verbs))));
        return new BatchForm(words, first, form).changing(first);
    }

    private static FormRow row(String name, FormField field) {
        Message label = Message.of("batch.field.".concat(name));
        return FormRow.of(FormRow.Key.of(name, label, Message.of("batch.about.".concat(name))), field);
    }

    private static Option option(Field field) {
        return new Option(
                field.key().name(),
                PersonRows.label(field.key()),
                Fields.names(field).toList());
    }

    private static Option option(Verb verb) {
        return new Option(verb.name(), Message.of("batch.verb.".concat(verb.name())), List.of(verb.sign()));
    }

    /** With another field and its values; one with many gains one, one with a single value gets another. */
    private BatchForm changing(Field other) {
        List<FormRow> rows = new ArrayList<>(form.rows().subList(0, VALUE));
        ChoiceField verb = (ChoiceField) rows.get(1).field();
        Verb usual = other.key().many() ? Verb.ADD : Verb.SET;
        rows.set(1, rows.get(1).with(verb.take(option(usual))));
        words.rows(other, "").forEach(row -> rows.add(apart(row, other).in(VALUE)));
        return new BatchForm(words, other, new Form(rows, form.focus(), Set.of()));
    }

    /** Of areas of the same name each person means the one at home. */
    private static FormRow apart(FormRow row, Field field) {
        boolean area = Parts.of(field).all().get(0).kind() == Parts.Kind.AREA;
        if (!area || !(row.field() instanceof ChoiceField choice)) {
            return row;
        }
        return row.with(choice.among(choice.options().stream()
                .map(Option::value)
                .distinct()
                .map(name -> new Option(
                        name, Message.of("form.literal", name), List.of(name.replaceFirst("^0+(?=\\d)", ""))))
                .toList()));
    }

    BatchForm after(Event event, Event.Sized room, int top) {
        if (event instanceof PersonForm.Found found && form.current().field() instanceof ChoiceField who) {
            return with(who.text().equals(found.letters()) ? form.with(who.among(found.options())) : form);
        }
        return with(form.after(event, room, top));
    }

    BatchForm with(Form next) {
        BatchForm same = new BatchForm(words, field, next);
        return words.fields()
                .named(next.text(FIELD))
                .filter(other -> !other.key().equals(field.key()))
                .map(same::changing)
                .orElse(same);
    }

    /** Whom letters may mean, where a person is asked for. */
    Optional<Effect> lookUp() {
        boolean asked = form.group() == VALUE
                && Parts.of(field)
                                .all()
                                .get(form.group(VALUE).indexOf(form.current()))
                                .kind()
                        == Parts.Kind.PERSON;
        return asked && form.current().field() instanceof ChoiceField who && who.strays()
                ? Optional.of(PersonForm.find(who.text(), words.known().directory()))
                : Optional.empty();
    }

    /** The first field that holds what cannot be chosen, told so. */
    Optional<BatchForm> strayed() {
        for (String name : List.of(FIELD, VERB)) {
            if (form.text(name).isEmpty()) {
                return Optional.of(refused(Refusal.at(name, "form.wrong.choice", "")));
            }
        }
        return form.strayed(Set.of(FIELD, VERB)).map(this::with);
    }

    BatchForm refused(Refusal refusal) {
        return with(form.refused(refusal));
    }

    Typed typed() {
        List<String> values =
                form.group(VALUE).stream().map(row -> row.field().text()).toList();
        return new Typed(field.key().name(), verb(), Parts.of(field).together(values));
    }

    private Verb verb() {
        return Verb.valueOf(form.text(VERB));
    }

    /** What is done, in words. */
    Message said() {
        Message label = PersonRows.label(field.key());
        return typed().text().isEmpty()
                ? Message.of("batch.said.emptied", label)
                : Message.of("batch.said.".concat(verb().name()), label, FormSentence.of(form.group(VALUE)));
    }

    /** A value of the field, in words. */
    Message said(String text) {
        return words.said(field.key().name(), text);
    }
}
