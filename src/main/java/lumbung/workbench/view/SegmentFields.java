package lumbung.workbench.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.broadcast.ListTag;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.register.Channel;
import lumbung.register.Directory;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.editing.Parts;
import lumbung.register.editing.Vocabulary;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of a segment.
 *
 * @param segment as it is kept; of id 0 for a new one
 * @param taken the tags of the others
 */
record SegmentFields(Segment segment, Set<String> taken) implements KeepForm.What {
    /**
     * A new one.
     *
     * @param query whom it begins with
     */
    static SegmentFields fresh(String query) {
        return of(new Segment(0, 0, "", 0, query, Purpose.PROMO, Channel.PERSON, ""));
    }

    static SegmentFields of(Segment segment) {
        return new SegmentFields(segment, Set.of());
    }

    @Override
    public KeepForm.What at(Desk desk) {
        return new SegmentFields(
                segment,
                desk.people().directory().segments().stream()
                        .filter(it -> it.id() != segment.id())
                        .map(Segment::tag)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A new one's name proposes the tag. */
    @Override
    public Filling proposing(Filling typed) {
        String tag =
                ListTag.proposed(typed.text("name"), taken).map(ListTag::word).orElse("");
        return segment.id() == 0 ? typed.changed("tag", field -> ((TagField) field).offering(tag)) : typed;
    }

    @Override
    public Message name() {
        return segment.id() == 0 ? Message.of("sending.add.segment") : Message.of("sending.segment", segment.name());
    }

    @Override
    public Object key() {
        return "edit segment " + segment.id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Directory directory = desk.people().directory();
        return List.of(
                Filling.row(0, "name", TextField.of(segment.name())),
                Filling.row(1, "business", business(segment.businessId(), directory)),
                Filling.row(2, "query", QueryField.of(segment.query())),
                Filling.row(3, "purpose", purpose(segment.purpose(), directory)),
                Filling.row(4, "channel", ChoiceField.of(word(segment.channel()), channels())),
                Filling.row(5, "tag", new TagField(TextField.of(segment.tag()), "")));
    }

    /** A field for whose something is; nothing in it for the cooperative's. */
    static ChoiceField business(long id, Directory directory) {
        return ChoiceField.of(BroadcastShelf.owner(id, directory), PersonOptions.of(Parts.Kind.BUSINESS, directory));
    }

    static ChoiceField purpose(Purpose purpose, Directory directory) {
        return ChoiceField.of(Vocabulary.PURPOSES.word(purpose), PersonOptions.of(Parts.Kind.PURPOSE, directory));
    }

    private static List<ChoiceField.Option> channels() {
        return Arrays.stream(Channel.values())
                .map(it -> new ChoiceField.Option(
                        word(it), Message.of("sending.channel.".concat(word(it))), List.of(word(it))))
                .toList();
    }

    private static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return owner(typed, desk)
                .then(owner -> purpose(typed)
                        .then(purpose -> channel(typed)
                                .then(channel -> desk.keeping().save(draft(typed, owner, purpose, channel)))))
                .map(SegmentView::of);
    }

    private Segment draft(Filling typed, long owner, Purpose purpose, Channel channel) {
        return new Segment(
                segment.id(),
                segment.version(),
                typed.text("name"),
                owner,
                typed.text("query"),
                purpose,
                channel,
                typed.text("tag"));
    }

    /** Whose it is: the business written there, the cooperative where none is. */
    static Outcome<Long> owner(Filling typed, Desk desk) {
        String name = typed.text("business").strip();
        Optional<Business> found = desk.people().directory().business(name);
        return name.isEmpty() || found.isPresent()
                ? Outcome.done(found.map(Business::id).orElse(0L))
                : Outcome.refused(Refusal.at("business", "workbench.wrong.who", name));
    }

    static Outcome<Purpose> purpose(Filling typed) {
        return Vocabulary.PURPOSES
                .find(typed.text("purpose"))
                .map(Outcome::done)
                .orElseGet(() -> unknown("purpose", typed, String.join(", ", Vocabulary.PURPOSES.words())));
    }

    private static Outcome<Channel> channel(Filling typed) {
        return Arrays.stream(Channel.values())
                .filter(it -> word(it).equals(typed.text("channel")))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("channel", "sending.wrong.channel")));
    }

    private static <T> Outcome<T> unknown(String field, Filling typed, String known) {
        return Outcome.refused(Refusal.at(field, "register.refused.choice", typed.text(field), known));
    }
}
