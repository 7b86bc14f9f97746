package lumbung.workbench.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/** When goods are needed, how they get there, a note, and whether they are paid: fields of a counter. */
final class SaleDetails {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** What the field of an extra is called, before its word. */
    private static final String EXTRA = "extra ";

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    private SaleDetails() {}

    static Filling blank(SaleGround ground) {
        return of(Fulfilment.AT_ONCE, "", false, ground);
    }

    static Filling of(Order order, SaleGround ground) {
        return of(order.fulfilment(), order.note(), order.paid(), ground);
    }

    private static Filling of(Fulfilment how, String note, boolean paid, SaleGround ground) {
        String day = how.day().map(LocalDate::toString).orElse("");
        List<FormRow> rows = new ArrayList<>();
        rows.add(row(0, "day", DateField.of(day, ground.at().toLocalDate())));
        rows.add(row(1, "time", TextField.of(how.time().map(SaleDetails::hour).orElse(""))));
        rows.add(row(2, "way", ChoiceField.of(word(how.way()), ways())));
        rows.add(row(3, "via", TextField.of(how.via())));
        rows.add(row(4, "note", TextField.of(note)));
        Stream.concat(ground.extras().stream(), how.extras().stream())
                .distinct()
                .forEach(it -> rows.add(extra(rows.size(), it, how.extras().contains(it))));
        rows.add(row(rows.size(), "paid", ChoiceField.of(paid ? YES : NO, answers("selling.paid."))));
        return Filling.of(rows);
    }

    /** Something that can be done for who orders, to be ticked. */
    private static FormRow extra(int at, String word, boolean wanted) {
        Message label = Message.of("selling.field.extra", word);
        Message about = Message.of("selling.about.extra");
        return FormRow.of(
                FormRow.Key.of(EXTRA.concat(word), label, about).in(at),
                ChoiceField.of(wanted ? YES : NO, answers("selling.extra.")));
    }

    private static Stream<String> extras(Filling details) {
        return details.form().rows().stream()
                .map(it -> it.key().name())
                .filter(it -> it.startsWith(EXTRA))
                .distinct();
    }

    /** A field with the texts {@code selling.field.NAME} and {@code selling.about.NAME}. */
    static FormRow row(int at, String name, FormField field) {
        Message label = Message.of("selling.field.".concat(name));
        Message about = Message.of("selling.about.".concat(name));
        return FormRow.of(FormRow.Key.of(name, label, about).in(at), field);
    }

    static List<ChoiceField.Option> ways() {
        return Arrays.stream(Fulfilment.Way.values())
                .map(it -> new ChoiceField.Option(word(it), Message.of("selling.way.".concat(it.name())), List.of()))
                .toList();
    }

    static String word(Fulfilment.Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    /** Which way stands in a field; fetching where none does. */
    static Fulfilment.Way way(String word) {
        return Arrays.stream(Fulfilment.Way.values())
                .filter(it -> word(it).equals(word))
                .findFirst()
                .orElse(Fulfilment.Way.FETCH);
    }

    private static List<ChoiceField.Option> answers(String prefix) {
        return List.of(
                new ChoiceField.Option(NO, Message.of(prefix.concat("no")), List.of()),
                new ChoiceField.Option(YES, Message.of(prefix.concat("yes")), List.of("ya")));
    }

    /** "16.30". */
    static String hour(LocalTime time) {
        return String.format(Locale.ROOT, "%d.%02d", time.getHour(), time.getMinute());
    }

    private static Optional<LocalTime> time(Filling details) {
        Matcher hour = HOUR.matcher(details.text("time").strip());
        if (!hour.matches()) {
            return Optional.empty();
        }
        int minute = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Filling details) {
        return details.form()
                .find("day", -1)
                .map(at -> (DateField) details.form().rows().get(at).field())
                .flatMap(DateField::day);
    }

    /** What is not understood of it. */
    static Optional<Refusal> flaw(Filling details) {
        if (!details.text("day").isBlank() && day(details).isEmpty()) {
            return Optional.of(Refusal.at("day", "selling.wrong.day", details.text("day")));
        }
        if (!details.text("time").isBlank() && time(details).isEmpty()) {
            return Optional.of(Refusal.at("time", "selling.wrong.time", details.text("time")));
        }
        return details.form()
                .strayed(
                        Stream.concat(Stream.of("way", "paid"), extras(details)).collect(Collectors.toSet()))
                .map(form -> Refusal.at(
                        form.current().key().name(),
                        "form.wrong.choice",
                        form.current().field().text()));
    }

    static OrderDraft onto(OrderDraft draft, Filling details) {
        Fulfilment how = new Fulfilment(
                day(details),
                time(details),
                way(details.text("way")),
                details.text("via").strip(),
                extras(details)
                        .filter(it -> details.text(it).equals(YES))
                        .map(it -> it.substring(EXTRA.length()))
                        .toList());
        return draft.getting(how)
                .noted(details.text("note").strip())
                .paid(details.text("paid").equals(YES));
    }

    /** All of it in one sentence. */
    static Message said(OrderDraft draft) {
        return said(draft.fulfilment(), draft.paid());
    }

    static Message said(Fulfilment how, boolean paid) {
        Message pays = Message.of(paid ? "selling.paid.yes" : "selling.paid.no");
        return Message.of("selling.details", getting(how), pays);
    }

    /** "antar Sabtu, 28 November 2026 pukul 10.00, lewat Bu Tarni, kemas hadiah". */
    static Message getting(Fulfilment how) {
        Message said = there(how);
        return how.extras().isEmpty()
                ? said
                : Message.of("pricing.comma", said, Strip.literal(String.join(", ", how.extras())));
    }

    private static Message there(Fulfilment how) {
        if (how.isAtOnce()) {
            return Message.of("selling.getting.once");
        }
        Message said = Message.of("selling.way.".concat(how.way().name()));
        if (how.day().isPresent()) {
            said = Message.of("selling.getting.day", said, how.day().get());
        }
        if (how.time().isPresent()) {
            said = Message.of("selling.getting.time", said, hour(how.time().get()));
        }
        return how.via().isEmpty() ? said : Message.of("selling.getting.via", said, how.via());
    }
}
