package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.FormField;

/**
 * A form of single fields being filled in.
 *
 * @param before what stood in it at first
 * @param room what it has on the screen
 */
record Filling(Form form, List<String> before, Event.Sized room) {
    private static final FormPainter PAINTER = new FormPainter(16);

    static Filling of(List<FormRow> rows) {
        return new Filling(Form.of(rows), texts(rows), new Event.Sized(80, 20));
    }

    /** A field with the texts {@code sending.field.NAME} and {@code sending.about.NAME}. */
    static FormRow row(int at, String name, FormField field) {
        return row(at, "sending.", name, field);
    }

    /** A field with the texts {@code PREFIXfield.NAME} and {@code PREFIXabout.NAME}. */
    static FormRow row(int at, String prefix, String name, FormField field) {
        FormRow.Key key = new FormRow.Key(
                name,
                at,
                FormRow.Place.LEAD,
                Message.of(prefix.concat("field.").concat(name)),
                "",
                Message.of(prefix.concat("about.").concat(name)));
        return FormRow.of(key, field);
    }

    private static List<String> texts(List<FormRow> rows) {
        return rows.stream().map(row -> row.field().text()).toList();
    }

    /** What stands in it is what is kept. */
    Filling kept() {
        return new Filling(form, texts(form.rows()), room);
    }

    boolean dirty() {
        return !texts(form.rows()).equals(before);
    }

    /** What stands in the field of a name. */
    String text(String name) {
        return form.find(name, -1).map(at -> form.rows().get(at).field().text()).orElse("");
    }

    /** Whether Enter in the last field means that all is filled in. */
    boolean ends(Event event) {
        return event instanceof Event.Typed typed && form.ends(typed.key());
    }

    Filling update(Event event) {
        return event instanceof Event.Sized sized ? sized(sized) : with(form.after(event, room, 0));
    }

    Filling sized(Event.Sized other) {
        return new Filling(form, before, other);
    }

    Filling with(Form other) {
        return new Filling(other, before, room);
    }

    /** The field with the keyboard is another. */
    Filling with(FormField field) {
        return with(form.with(field));
    }

    /** With another field of a name, whatever was wrong with it. */
    Filling changed(String name, UnaryOperator<FormField> change) {
        return form.find(name, -1)
                .map(at -> form.with(
                        at,
                        form.rows()
                                .get(at)
                                .with(change.apply(form.rows().get(at).field()))))
                .map(this::with)
                .orElse(this);
    }

    /** The keyboard in the field where it can be mended, the reason beneath. */
    Filling refused(Refusal refusal) {
        int at = form.find(refusal.place(), -1).orElse(form.focus());
        return with(form.at(at).judged(at, Optional.of(refusal.reason()), true));
    }

    /** A look at one field, wherever the keyboard is. */
    Filling judged(String name, Optional<Message> reason) {
        return IntStream.range(0, form.rows().size())
                .filter(at -> form.rows().get(at).key().name().equals(name))
                .mapToObj(at -> with(form.judged(at, reason, reason.isPresent())))
                .findFirst()
                .orElse(this);
    }

    void draw(Canvas canvas, Scene scene) {
        PAINTER.draw(canvas, form, scene);
    }
}
