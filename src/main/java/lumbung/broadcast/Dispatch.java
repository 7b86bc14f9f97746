package lumbung.broadcast;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Household;
import lumbung.register.People;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.search.Finder;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import lumbung.settings.Settings;

/** Makes a broadcast from its profile: who is reached, what changes on the phone, the files that carry it there. */
public final class Dispatch {
    private static final int LONGEST_REASON = 1_000;
    private static final Duration WEEK = Duration.ofDays(7);

    private final Office office;
    private final Papers papers;

    /** What a dispatch reads and writes. */
    public record Office(
            Ledger ledger, People people, Finder finder, Broadcasts broadcasts, Settings settings, Clock clock) {}

    public Dispatch(Office office, Papers papers) {
        this.office = office;
        this.papers = papers;
    }

    /**
     * How it is to be made this time.
     *
     * @param override why people are written to beyond the limit of a week; empty to let them rest
     * @param cancelled asked now and then
     */
    public record Wish(String override, BooleanSupplier cancelled) {
        public Wish {
            override = PlainText.clean(override);
        }

        public static final Wish USUAL = new Wish("", () -> false);
    }

    /**
     * A broadcast as it would be made now.
     *
     * @param open an earlier one for the same lists of which nobody has told yet what became of it
     * @param override why nobody rests; empty where those who got enough do
     */
    public record Plan(
            ExportProfile profile,
            Aim aim,
            Audience audience,
            Pack pack,
            Wording wording,
            Optional<Broadcast> open,
            String override) {}

    /** Whom a broadcast is for, and from which phone it is sent. */
    public record Aim(Segment segment, SendingPhone phone, ListTag tag, Occasion occasion) {}

    /** Looks who is reached and what would change; writes nothing. */
    public Outcome<Plan> plan(ExportProfile profile, Wish wish) {
        if (wish.override().length() > LONGEST_REASON) {
            return Outcome.refused("broadcast.refused.length", LONGEST_REASON);
        }
        return aim(profile.target()).then(aim -> {
            List<ListMember> members = office.broadcasts().members(profile.target());
            return audience(aim.segment(), aim.occasion(), members, wish, card -> {})
                    .map(audience -> new Plan(
                            profile,
                            aim,
                            audience,
                            Packing.of(aim.tag(), members, audience, office.people()::current),
                            wording(profile.message()),
                            office.broadcasts().open().stream()
                                    .filter(it -> it.target().equals(profile.target()))
                                    .findFirst(),
                            wish.override()));
        });
    }

    private Outcome<Aim> aim(ExportProfile.Target target) {
        Directory directory = office.people().directory();
        Optional<Segment> segment = directory.segment(target.segmentId());
        Optional<SendingPhone> phone = directory.sendingPhone(target.sendingPhoneId());
        if (segment.isEmpty() || phone.isEmpty()) {
            return Outcome.refused(segment.isEmpty() ? "broadcast.refused.segment" : "broadcast.refused.phone");
        }
        Optional<Segment> twin = directory.segments().stream()
                .filter(it -> it.id() != segment.get().id()
                        && it.tag().equalsIgnoreCase(segment.get().tag()))
                .findFirst();
        if (twin.isPresent()) {
            // Undoing a deletion can bring back a tag that was given away since.
            return Outcome.refused(
                    "broadcast.refused.tag.twice",
                    segment.get().tag(),
                    segment.get().name(),
                    twin.get().name());
        }
        if (!Modules.of(office.settings()).on(Module.BROADCAST, phone.get().businessId())) {
            return Outcome.refused("broadcast.refused.off");
        }
        return ListTag.of(segment.get().tag())
                .map(tag -> new Aim(
                        segment.get(),
                        phone.get(),
                        tag,
                        new Occasion(
                                segment.get().purpose(),
                                phone.get().businessId(),
                                phone.get().id(),
                                LocalDate.now(office.clock()))));
    }

    /** A segment's figures today, for a message from any phone of its owner, as if it had no lists yet. */
    public Outcome<SegmentFigures> figures(Segment segment, Wish wish) {
        LocalDate today = LocalDate.now(office.clock());
        Occasion occasion = new Occasion(segment.purpose(), segment.businessId(), today);
        long[] bought = new long[1];
        return audience(
                        segment,
                        occasion,
                        List.of(),
                        wish,
                        card -> bought[0] += SegmentFigures.bought(card, segment.businessId()) ? 1 : 0)
                .map(audience -> new SegmentFigures(segment, audience, bought[0]));
    }

    private Outcome<Audience> audience(
            Segment segment, Occasion occasion, List<ListMember> members, Wish wish, Consumer<Card> seen) {
        Gathering gathering = new Gathering(
                occasion,
                manner(segment, members, wish),
                office.people().suppressions(),
                office.people().directory());
        return office.finder().parse(segment.query()).then(query -> {
            office.finder().each(query, card -> {
                gathering.add(card);
                seen.accept(card);
                return !wish.cancelled().getAsBoolean();
            });
            // Half an audience is nobody's list.
            return wish.cancelled().getAsBoolean()
                    ? Outcome.refused("broadcast.refused.cancelled")
                    : Outcome.done(gathering.audience());
        });
    }

    /** How much of this month a phone has used up. */
    public MonthlyCap month(long sendingPhoneId) {
        Instant first = LocalDate.now(office.clock())
                .withDayOfMonth(1)
                .atStartOfDay(office.clock().getZone())
                .toInstant();
        int cap = CooperativeSetting.MONTHLY_BROADCASTS.number(office.settings());
        return MonthlyCap.of(office.broadcasts().sendings(first), sendingPhoneId, cap);
    }

    private Manner manner(Segment segment, List<ListMember> members, Wish wish) {
        Set<Long> kept = new HashSet<>();
        members.stream()
                .filter(ListMember::stays)
                .forEach(it -> kept.add(office.people().current(it.personId())));
        return new Manner(segment.channel(), kept, this::headOf, wish.override().isEmpty() ? tired() : id -> false);
    }

    private long headOf(long household) {
        return office.people().household(household).map(Household::headId).orElse(0L);
    }

    private LongPredicate tired() {
        int limit = CooperativeSetting.WEEKLY_MESSAGES.number(office.settings());
        Map<Long, Integer> sent =
                office.broadcasts().sentSince(office.clock().instant().minus(WEEK));
        return id -> sent.getOrDefault(id, 0) >= limit;
    }

    private Wording wording(ExportProfile.Chosen chosen) {
        String text = office.broadcasts().templates().stream()
                .filter(it -> it.id() == chosen.templateId())
                .map(MessageTemplate::text)
                .findFirst()
                .orElse("");
        return new Wording(text, chosen.product(), chosen.price());
    }

    /**
     * Where the files go, and which.
     *
     * @param everybody whether the lists' files hold everybody again instead of what is new and changed
     */
    public record Delivery(Path folder, boolean replace, boolean everybody) {}

    /** What was made. */
    public record Sent(Broadcast broadcast, Export.Made made) {}

    /** Writes the files and keeps what was handed out; all or nothing. Refused where nobody can be written to. */
    public Outcome<Sent> make(Plan plan, Delivery delivery) {
        if (plan.pack().lines().isEmpty()) {
            return Outcome.refused("broadcast.refused.nobody");
        }
        List<Broadcast> made = new ArrayList<>();
        return files(plan, delivery)
                .then(files -> new Export(office.ledger(), office.clock())
                        .write(
                                note(plan, delivery.everybody()),
                                files,
                                new Export.Target(delivery.folder(), delivery.replace()),
                                (changes, entry) -> {
                                    if (!isStill(plan)) {
                                        return Outcome.refused("broadcast.refused.stale");
                                    }
                                    made.clear();
                                    made.add(new Handing(plan, changes).out(entry));
                                    return Outcome.done(entry);
                                }))
                .map(done -> new Sent(made.get(0), done));
    }

    /** Whether nobody has come onto these lists or left them since the plan was made. */
    private boolean isStill(Plan plan) {
        Set<Long> known = plan.pack().lines().stream()
                .flatMap(line -> line.before().stream())
                .map(ListMember::id)
                .collect(Collectors.toSet());
        return office.broadcasts().members(plan.profile().target()).stream()
                .map(ListMember::id)
                .collect(Collectors.toSet())
                .equals(known);
    }

    private static Export.Note note(Plan plan, boolean everybody) {
        int people = everybody
                ? plan.pack().staying().size()
                : plan.audience().recipients().size();
        Message what = plan.override().isEmpty()
                ? Message.of("broadcast.operation.profile", plan.profile().name(), people)
                : Message.of("broadcast.operation.override", plan.profile().name(), people, plan.override());
        return new Export.Note(
                what,
                plan.aim().occasion(),
                plan.aim().segment().query(),
                plan.aim().tag(),
                people);
    }

    /** The contact files of a plan, list by list. */
    public static List<ContactFile> lists(Plan plan, boolean everybody) {
        return plan.profile().formats().stream()
                .flatMap(format -> new ListFiles(plan, everybody).of(format).stream())
                .toList();
    }

    private Outcome<List<ContactFile>> files(Plan plan, Delivery delivery) {
        List<ContactFile> lists = lists(plan, delivery.everybody());
        Papers.Parcel parcel = new Papers.Parcel(plan, delivery.folder(), lists);
        Outcome<List<ContactFile>> all = Outcome.done(lists);
        for (String format : plan.profile().formats()) {
            if (!ListFiles.FORMATS.contains(format)) {
                all = all.then(before -> papers.of(parcel, format).map(more -> {
                    List<ContactFile> together = new ArrayList<>(before);
                    together.addAll(more);
                    return together;
                }));
            }
        }
        return all;
    }
}
