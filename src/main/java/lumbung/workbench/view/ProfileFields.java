package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import lumbung.broadcast.ColumnMap;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Formats;
import lumbung.broadcast.MessageTemplate;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Directory;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.TextField;

/**
 * The fields of a profile.
 *
 * @param profile as it is kept; of id 0 for a new one
 */
record ProfileFields(ExportProfile profile) implements KeepForm.What {
    private static final String FORMATS = "formats";

    static ProfileFields fresh() {
        return of(new ExportProfile(
                0, 0, "", new ExportProfile.Target(0, 0), ExportProfile.Chosen.NONE, Formats.USUAL, ""));
    }

    /** A new one for a segment. */
    static ProfileFields fresh(Segment segment) {
        return of(new ExportProfile(
                0, 0, "", new ExportProfile.Target(segment.id(), 0), ExportProfile.Chosen.NONE, Formats.USUAL, ""));
    }

    static ProfileFields of(ExportProfile profile) {
        return new ProfileFields(profile);
    }

    @Override
    public Message name() {
        return profile.id() == 0 ? Message.of("sending.add.profile") : Message.of("sending.profile", profile.name());
    }

    @Override
    public Object key() {
        return "edit profile " + profile.id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Directory directory = desk.people().directory();
        ExportProfile.Chosen message = profile.message();
        List<FormRow> rows = new ArrayList<>(List.of(
                Filling.row(0, "name", TextField.of(profile.name())),
                Filling.row(1, "segment", among(profile.target().segmentId(), segments(directory))),
                Filling.row(2, "phone", among(profile.target().sendingPhoneId(), phones(directory))),
                Filling.row(3, "template", among(message.templateId(), templates(desk))),
                Filling.row(4, "product", TextField.of(message.product())),
                Filling.row(5, "price", TextField.of(message.price())),
                Filling.row(6, "folder", folder(desk))));
        List<Option> formats = formats(desk);
        profile.formats().forEach(it -> rows.add(Filling.row(rows.size(), FORMATS, ChoiceField.of(it, formats))));
        rows.add(Filling.row(rows.size(), FORMATS, ChoiceField.of("", formats)));
        return List.copyOf(rows);
    }

    /** The files there are, in words. */
    private static List<Option> formats(Desk desk) {
        return Formats.known(ColumnMap.known(desk.session().settings()).keySet()).stream()
                .map(it -> new Option(
                        it, Formats.isOwn(it) ? Message.of("sending.format.".concat(it)) : maps(it), List.of(it)))
                .toList();
    }

    private static Message maps(String columnMap) {
        return Message.of("sending.format.columns", columnMap);
    }

    /** With room for one more file. */
    @Override
    public Filling proposing(Filling typed) {
        List<FormRow> formats = typed.form().rows().stream()
                .filter(row -> row.key().name().equals(FORMATS))
                .toList();
        if (formats.isEmpty() || formats.stream().anyMatch(FormRow::isEmpty)) {
            return typed;
        }
        int behind = typed.form().rows().size();
        ChoiceField last = (ChoiceField) formats.get(formats.size() - 1).field();
        FormRow more = Filling.row(behind, FORMATS, ChoiceField.of("", last.options()));
        return typed.with(typed.form().inserted(behind, List.of(more)));
    }

    private static List<Option> segments(Directory directory) {
        return options(directory.segments(), Segment::id, Segment::name);
    }

    private static List<Option> phones(Directory directory) {
        return options(directory.sendingPhones(), SendingPhone::id, it -> BroadcastShelf.label(it, directory));
    }

    private static List<Option> templates(Desk desk) {
        return options(desk.session().broadcasts().templates(), MessageTemplate::id, MessageTemplate::name);
    }

    private static <T> List<Option> options(Iterable<T> all, ToLongFunction<T> id, Function<T, String> name) {
        List<Option> options = new ArrayList<>();
        all.forEach(it -> options.add(PersonOptions.person(id.applyAsLong(it), name.apply(it))));
        options.sort(Comparator.comparing(it -> it.words().get(0)));
        return List.copyOf(options);
    }

    /** The only one there is needs no choosing. */
    private static ChoiceField among(long id, List<Option> options) {
        ChoiceField field = ChoiceField.of(id == 0 ? "" : String.valueOf(id), options);
        return id == 0 && options.size() == 1 ? field.offering(options.get(0)) : field;
    }

    private ChoiceField folder(Desk desk) {
        return ChoiceField.of(profile.folder(), sticks(desk));
    }

    /** The flash disks that are there, to choose from. */
    static List<Option> sticks(Desk desk) {
        return desk.traffic().sticks().get().stream()
                .map(Path::toString)
                .map(it -> new Option(it, Strip.literal(it), List.of(it.toLowerCase(Locale.ROOT))))
                .toList();
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return id(typed, "segment")
                .then(segment -> id(typed, "phone")
                        .then(phone -> id(typed, "template")
                                .then(template -> formats(typed, desk)
                                        .then(formats -> desk.keeping()
                                                .save(new ExportProfile(
                                                        profile.id(),
                                                        profile.version(),
                                                        typed.text("name"),
                                                        new ExportProfile.Target(segment, phone),
                                                        new ExportProfile.Chosen(
                                                                template, line(typed, "product"), line(typed, "price")),
                                                        formats,
                                                        line(typed, "folder")))))))
                .map(ProfileView::of);
    }

    private static String line(Filling typed, String field) {
        return typed.text(field).strip();
    }

    /** The one that was chosen, 0 for none; refused where what is written is none of them. */
    private static Outcome<Long> id(Filling typed, String field) {
        String chosen = typed.text(field);
        if (chosen.isBlank()) {
            return Outcome.done(0L);
        }
        return chosen.matches("\\d{1,18}")
                ? Outcome.done(Long.parseLong(chosen))
                : Outcome.refused(Refusal.at(field, "sending.wrong.choice", chosen));
    }

    private static Outcome<List<String>> formats(Filling typed, Desk desk) {
        return Formats.parse(
                        String.join(",", typed.form().texts(FORMATS)),
                        ColumnMap.known(desk.session().settings()).keySet())
                .fold(Outcome::done, refusal -> Outcome.refused(new Refusal(FORMATS, refusal.reason())));
    }
}
