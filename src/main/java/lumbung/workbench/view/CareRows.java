package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptProduct;
import lumbung.settings.CooperativeSetting;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/** Gathers the fields of what is noted about people, with the texts {@code caring.field.NAME} and {@code caring.about.NAME}. */
final class CareRows {
    private static final String PREFIX = "caring.";

    private final Desk desk;
    private final List<FormRow> rows = new ArrayList<>();

    CareRows(Desk desk) {
        this.desk = desk;
    }

    List<FormRow> rows() {
        return List.copyOf(rows);
    }

    CareRows and(String name, FormField field) {
        rows.add(Filling.row(rows.size(), PREFIX, name, field));
        return this;
    }

    CareRows text(String name, String text) {
        return and(name, TextField.of(text));
    }

    CareRows day(String name, String text) {
        return and(name, DateField.of(text, desk.today()));
    }

    CareRows day(String name, LocalDate day) {
        return day(name, day.toString());
    }

    CareRows business(long id) {
        return and("business", SegmentFields.business(id, desk.people().directory()));
    }

    CareRows medium(Medium usual) {
        return and("medium", ChoiceField.of(usual.name(), media()));
    }

    static List<ChoiceField.Option> media() {
        return words(Medium.values(), "care.medium.");
    }

    CareRows mood(Mood mood) {
        return and("mood", ChoiceField.of(mood == Mood.UNKNOWN ? "" : mood.name(), moods()));
    }

    private static List<ChoiceField.Option> moods() {
        return words(new Mood[] {Mood.GLAD, Mood.FAIR, Mood.UNHAPPY}, "care.mood.");
    }

    /** Constants with the texts {@code PREFIXNAME}. */
    static <T extends Enum<T>> List<ChoiceField.Option> words(T[] values, String prefix) {
        return Arrays.stream(values)
                .map(it -> new ChoiceField.Option(it.name(), Message.of(prefix.concat(it.name())), List.of()))
                .toList();
    }

    CareRows product(long id) {
        List<ChoiceField.Option> products = desk.session().prices().products().stream()
                .map(CareRows::option)
                .toList();
        return products.isEmpty() ? this : and("product", ChoiceField.of(id == 0 ? "" : String.valueOf(id), products));
    }

    private static ChoiceField.Option option(KeptProduct it) {
        return new ChoiceField.Option(
                String.valueOf(it.id()),
                Strip.literal(it.name()),
                ChoiceField.words(Stream.concat(Stream.of(it.name()), it.product().tags().stream())));
    }

    /** One of the cooperative's list of causes. */
    CareRows cause(String cause) {
        List<ChoiceField.Option> causes =
                CooperativeSetting.names(
                                CooperativeSetting.CAUSES.kept(desk.session().settings()))
                        .stream()
                        .map(it -> new ChoiceField.Option(it, Strip.literal(it), List.of()))
                        .toList();
        return and("cause", ChoiceField.of(cause, causes));
    }

    /** Texts to answer with. */
    CareRows ready(long personId, long businessId) {
        List<ChoiceField.Option> texts = Replies.options(desk, personId, businessId);
        return texts.isEmpty() ? this : and("ready", ChoiceField.of("", texts));
    }

    /** What was promised at once, and for when. */
    CareRows promise() {
        return text("promise", "").day("promised", "");
    }

    /** When it was; nothing for now. */
    CareRows at() {
        return text("at", "");
    }
}
