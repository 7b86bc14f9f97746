package lumbung.broadcast;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.broadcast.text.MessageText;
import lumbung.journal.Entity;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.Directory;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.search.Finder;
import lumbung.search.Node;
import lumbung.search.Query;

/**
 * Keeps segments, message templates and export profiles, each looked at before: a mistake is told at the field where it can
 * be mended.
 */
public final class Keeping {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_PRODUCT = 400;
    private static final int LONGEST_PRICE = 200;
    private static final int LONGEST_FOLDER = 2_000;
    private static final String SEGMENT_KEY = "sasaran";

    private final Ledger ledger;
    private final Finder finder;
    private final Broadcasts broadcasts;
    private final Directory directory;

    /**
     * Keeps in a register.
     *
     * @param directory as the register stands now
     */
    public Keeping(Ledger ledger, Finder finder, Broadcasts broadcasts, Directory directory) {
        this.ledger = ledger;
        this.finder = finder;
        this.broadcasts = broadcasts;
        this.directory = directory;
    }

    /** Adds a segment (id 0) or changes one. Answers it as it is kept; refused at {@code name, query, tag}. */
    public Outcome<Segment> save(Segment draft) {
        List<Segment> others = others(directory.segments(), draft.id());
        return named(draft.name(), others, Segment::name)
                .then(name -> query(draft.query())
                        .then(query -> tag(draft.tag(), others)
                                .then(tag -> keep(
                                        "broadcast.operation.segment.",
                                        draft.id(),
                                        name,
                                        id -> new Segment(
                                                id,
                                                draft.version(),
                                                name,
                                                draft.businessId(),
                                                query,
                                                draft.purpose(),
                                                draft.channel(),
                                                tag)))));
    }

    /** A segment is asked again and again, so its query may only ask what the records themselves can answer. */
    private Outcome<String> query(String text) {
        return finder.parse(text)
                .fold(Keeping::alone, refusal -> Outcome.refused(new Refusal("query", refusal.reason())));
    }

    private static Outcome<String> alone(Query query) {
        if (!query.texts().isEmpty()) {
            String words = query.texts().get(0).canonical();
            return Outcome.refused(Refusal.at("query", "search.refused.segment", words));
        }
        return asksSegments(query.tree())
                ? Outcome.refused(Refusal.at("query", "broadcast.refused.nested"))
                : Outcome.done(query.canonical());
    }

    private static boolean asksSegments(Node node) {
        if (node instanceof Node.And and) {
            return and.parts().stream().anyMatch(Keeping::asksSegments);
        }
        if (node instanceof Node.Or or) {
            return or.parts().stream().anyMatch(Keeping::asksSegments);
        }
        if (node instanceof Node.Not not) {
            return asksSegments(not.part());
        }
        return node instanceof Node.Condition condition && condition.field().equals(SEGMENT_KEY);
    }

    /** Two segments of one tag would lie on the phone as one list. */
    private static Outcome<String> tag(String word, List<Segment> others) {
        Optional<Segment> taken = others.stream()
                .filter(it -> it.tag().equalsIgnoreCase(word.strip()))
                .findFirst();
        return taken.isPresent()
                ? Outcome.refused(Refusal.at(
                        "tag", "broadcast.refused.tag.taken", word, taken.get().name()))
                : ListTag.of(word.strip())
                        .fold(
                                tag -> Outcome.done(tag.word()),
                                refusal -> Outcome.refused(new Refusal("tag", refusal.reason())));
    }

    /**
     * Adds a template (id 0) or changes one, its text in canonical form. Refused at {@code name}, at {@code text}, or at the
     * stretch of the text that cannot be read, see {@link lumbung.search.Span#at}.
     */
    public Outcome<MessageTemplate> save(MessageTemplate draft) {
        List<MessageTemplate> others = others(broadcasts.templates(), draft.id());
        return named(draft.name(), others, MessageTemplate::name)
                .then(name -> text(draft.text())
                        .then(text -> keep(
                                "broadcast.operation.template.",
                                draft.id(),
                                name,
                                id -> new MessageTemplate(
                                        id, draft.version(), name, draft.businessId(), draft.purpose(), text))));
    }

    /** What is kept can be read again: a message that nobody could be written is refused here. */
    private Outcome<String> text(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            String key = text.isBlank() ? "broadcast.refused.text.none" : "broadcast.refused.text.long";
            return Outcome.refused(Refusal.at("text", key, LONGEST_TEXT));
        }
        return MessageText.read(text, finder)
                .map(MessageText::canonical)
                .then(kept -> tooLong("text", kept, LONGEST_TEXT)
                        .<Outcome<String>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(kept)));
    }

    /** Adds a profile (id 0) or changes one; refused at {@code name, segment, phone, template}. */
    public Outcome<ExportProfile> save(ExportProfile draft) {
        List<ExportProfile> others = others(broadcasts.profiles(), draft.id());
        Optional<Refusal> unfit = unfit(draft);
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        return named(draft.name(), others, ExportProfile::name)
                .then(name -> keep(
                        "broadcast.operation.profile.",
                        draft.id(),
                        name,
                        id -> new ExportProfile(
                                id,
                                draft.version(),
                                name,
                                draft.target(),
                                draft.message(),
                                draft.formats(),
                                draft.folder())));
    }

    /** Why a profile's parts do not go together: told where it can be mended. */
    private Optional<Refusal> unfit(ExportProfile draft) {
        Optional<Segment> segment = directory.segment(draft.target().segmentId());
        Optional<SendingPhone> phone = directory.sendingPhone(draft.target().sendingPhoneId());
        if (segment.isEmpty() || phone.isEmpty()) {
            return Optional.of(
                    segment.isEmpty()
                            ? missing("segment", draft.target().segmentId())
                            : missing("phone", draft.target().sendingPhoneId()));
        }
        long owner = segment.get().businessId();
        if (owner != 0 && owner != phone.get().businessId()) {
            return Optional.of(
                    Refusal.at("phone", "broadcast.refused.owner", segment.get().name()));
        }
        return otherPurpose(draft, segment.get())
                .or(() -> tooLong("product", draft.message().product(), LONGEST_PRODUCT))
                .or(() -> tooLong("price", draft.message().price(), LONGEST_PRICE))
                .or(() -> tooLong("folder", draft.folder(), LONGEST_FOLDER));
    }

    /** Never chosen, or gone since. */
    private static Refusal missing(String field, long id) {
        String key = "broadcast.refused.".concat(field);
        return Refusal.at(field, id == 0 ? key.concat(".none") : key);
    }

    /** Those who agreed to invitations have not agreed to promotion. */
    private Optional<Refusal> otherPurpose(ExportProfile draft, Segment segment) {
        return broadcasts.templates().stream()
                .filter(it -> it.id() == draft.message().templateId())
                .filter(it -> it.purpose() != segment.purpose())
                .findFirst()
                .map(it -> Refusal.at(
                        "template", "broadcast.refused.purpose", purpose(it.purpose()), purpose(segment.purpose())));
    }

    private static Message purpose(Purpose purpose) {
        return Message.of("broadcast.purpose.".concat(purpose.name()));
    }

    private static Optional<Refusal> tooLong(String place, String text, int most) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(Refusal.at(place, "broadcast.refused.length", most));
    }

    /**
     * A phone that is known to hold contacts of a segment's lists.
     *
     * @param contacts how many
     */
    private record Holder(SendingPhone phone, long contacts) {}

    private List<Holder> holders(Segment segment) {
        return directory.sendingPhones().stream()
                .map(phone -> new Holder(
                        phone,
                        members(segment, phone).stream()
                                .filter(it -> !it.known().isEmpty())
                                .count()))
                .filter(it -> it.contacts > 0)
                .toList();
    }

    private List<ListMember> members(Segment segment, SendingPhone phone) {
        return broadcasts.members(new ExportProfile.Target(segment.id(), phone.id()));
    }

    /** Takes a segment away; refused while profiles use it, and while a phone holds contacts that nobody would ask about. */
    public Outcome<Segment> remove(Segment segment) {
        Optional<Refusal> held = users(segment).isEmpty() ? held(segment) : Optional.empty();
        return held.<Outcome<Segment>>map(Outcome::refused).orElseGet(() -> removeCleared(segment));
    }

    /** That phones are known to hold contacts of its lists, and how they go; empty where none does. */
    public Optional<Refusal> held(Segment segment) {
        List<Holder> holders = holders(segment);
        return holders.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "broadcast.refused.on-phone",
                        segment.name(),
                        holders.stream().map(it -> it.phone.shown()).collect(Collectors.joining(", ")),
                        holders.stream().mapToLong(Holder::contacts).sum(),
                        segment.tag()));
    }

    /** Takes a segment away with its places on phones, somebody having deleted its contacts there; refused while profiles use it. */
    public Outcome<Segment> removeCleared(Segment segment) {
        List<ExportProfile> users = users(segment);
        if (!users.isEmpty()) {
            return Outcome.refused("broadcast.refused.used", segment.name(), names(users));
        }
        return ledger.write(intent("broadcast.operation.segment.removed", segment.name()), changes -> {
            directory.sendingPhones().forEach(phone -> members(segment, phone).forEach(changes::remove));
            changes.remove(segment);
            return Outcome.done(segment);
        });
    }

    /** Takes a template away; refused while profiles use it. */
    public Outcome<MessageTemplate> remove(MessageTemplate template) {
        List<ExportProfile> users = users(template);
        return users.isEmpty()
                ? removed("broadcast.operation.template.removed", template, template.name())
                : Outcome.refused("broadcast.refused.used", template.name(), names(users));
    }

    public Outcome<ExportProfile> remove(ExportProfile profile) {
        return removed("broadcast.operation.profile.removed", profile, profile.name());
    }

    private <E extends Entity> Outcome<E> removed(String deed, E row, String name) {
        return ledger.write(intent(deed, name), changes -> {
            changes.remove(row);
            return Outcome.done(row);
        });
    }

    /** The profiles in which a segment is used. */
    public List<ExportProfile> users(Segment segment) {
        return broadcasts.profiles().stream()
                .filter(it -> it.target().segmentId() == segment.id())
                .toList();
    }

    /** The profiles in which a template is used. */
    public List<ExportProfile> users(MessageTemplate template) {
        return broadcasts.profiles().stream()
                .filter(it -> it.message().templateId() == template.id())
                .toList();
    }

    private static String names(List<ExportProfile> profiles) {
        return profiles.stream().map(ExportProfile::name).collect(Collectors.joining(", "));
    }

    private static <E extends Entity> List<E> others(Collection<E> all, long id) {
        return all.stream().filter(it -> it.id() != id).toList();
    }

    private static <E> Outcome<String> named(String typed, List<E> others, Function<E, String> name) {
        String wanted = PlainText.clean(typed);
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            return Outcome.refused(Refusal.at("name", "broadcast.refused.name", LONGEST_NAME));
        }
        return others.stream().anyMatch(it -> name.apply(it).equalsIgnoreCase(wanted))
                ? Outcome.refused(Refusal.at("name", "broadcast.refused.name.taken", wanted))
                : Outcome.done(wanted);
    }

    private interface Making<E> {
        E with(long id);
    }

    private <E extends Entity> Outcome<E> keep(String deed, long id, String name, Making<E> making) {
        boolean adds = id == 0;
        return ledger.write(intent(deed.concat(adds ? "added" : "changed"), name), changes -> {
            E row = making.with(adds ? changes.newId() : id);
            if (adds) {
                changes.add(row);
            } else {
                changes.change(row);
            }
            return Outcome.done(row);
        });
    }

    private Intent intent(String deed, String name) {
        return ledger.intent(Message.of(deed, name));
    }
}
