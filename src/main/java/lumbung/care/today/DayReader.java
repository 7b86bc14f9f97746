package lumbung.care.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.HomeList;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Reminders;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Rhythm;
import lumbung.orders.value.Habits;
import lumbung.pricing.kept.Prices;
import lumbung.register.People;

/** Reads a day's lists: each from an index and no further than its limit. */
public final class DayReader {
    /** The most that a list shows, however long it is. */
    public static final int MOST = 200;

    /** Birthdays of so many days, today's among them. */
    public static final int BIRTHDAYS = 7;

    private final Ports ports;
    private final OptionalLong business;
    private final LocalDateTime now;
    private final Habits habits;

    /** Where it reads. */
    public record Ports(Care care, Orders orders, People people, Prices prices) {}

    /**
     * A reader for a day.
     *
     * @param business of which business; empty for of all
     */
    public DayReader(Ports ports, OptionalLong business, LocalDateTime now) {
        this.ports = ports;
        this.business = business;
        this.now = now;
        this.habits = new Habits(ports.orders().figures(), ports.prices(), today());
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    /**
     * Reads all lists.
     *
     * @param limit how many lines of each
     */
    public Today read(ToIntFunction<Kind> limit) {
        Map<Kind, Found> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            found.put(kind, found(kind, Math.min(MOST, limit.applyAsInt(kind))));
        }
        Set<Long> people = new HashSet<>();
        found.values().forEach(it -> it.lines.forEach(line -> people.add(line.personId())));
        people.remove(0L);
        Map<Long, String> names = ports.people().cards(people).stream()
                .collect(Collectors.toMap(
                        card -> card.id(), card -> card.person().naming().shown()));
        Map<Kind, Today.Part> lists = new EnumMap<>(Kind.class);
        found.forEach((kind, it) -> lists.put(
                kind,
                new Today.Part(it.lines.stream().map(line -> named(line, names)).toList(), it.count)));
        return new Today(today(), lists, month());
    }

    /** Lines that have no names yet. */
    private record Found(List<Today.Line> lines, long count) {
        static Found of(List<Today.Line> all, int limit) {
            return new Found(all.stream().limit(limit).toList(), all.size());
        }
    }

    private static Today.Line named(Today.Line line, Map<Long, String> names) {
        Message name = names.containsKey(line.personId())
                ? Message.of("today.literal", names.get(line.personId()))
                : line.name();
        return new Today.Line(
                line.kind(), line.personId(), line.businessId(), line.subject(), name, line.about(), line.reason());
    }

    private Found found(Kind kind, int limit) {
        return switch (kind) {
            case DUE -> due(limit);
            case QUIET -> quiet(limit);
            case THANK -> thank(limit);
            case WAITING -> Found.of(waiting(), limit);
            case PROMISES -> Found.of(promises(), limit);
            case CHORES -> Found.of(chores(), limit);
            case ASK -> Found.of(toAsk(), limit);
            case CONCERNS -> Found.of(concerns(), limit);
            case BIRTHDAYS -> Found.of(birthdays(limit), limit);
        };
    }

    private Reminders.Asked asked(int limit) {
        return new Reminders.Asked(business, today(), limit);
    }

    private static Today.Line of(Kind kind, CustomerTotal total, Message about, Message reason) {
        return new Today.Line(kind, total.personId(), total.businessId(), Optional.empty(), NOBODY, about, reason);
    }

    private static final Message NOBODY = Message.of("today.nobody");
    private static final Message NOTHING = literal("");

    private static Optional<Today.Subject> about(CareRow row) {
        return Optional.of(new Today.Subject.OfCare(row));
    }

    private static Message literal(String text) {
        return Message.of("today.literal", text);
    }

    private Found due(int limit) {
        Reminders.Listed<CustomerTotal> listed = ports.care().reminders().due(asked(limit));
        return new Found(
                listed.first().stream()
                        .map(it -> of(
                                Kind.DUE,
                                it,
                                literal(habits.favourite(it.personId(), it.businessId())),
                                Spans.due(it.rhythm().orElseThrow().due(), today())))
                        .toList(),
                listed.count());
    }

    private Found quiet(int limit) {
        Reminders.Listed<CustomerTotal> listed = ports.care().reminders().quiet(asked(limit));
        return new Found(
                listed.first().stream()
                        .map(it -> of(
                                Kind.QUIET,
                                it,
                                NOTHING,
                                Message.of(
                                        "today.quiet",
                                        it.rhythm().orElseThrow().gap(),
                                        ChronoUnit.DAYS.between(it.last(), today()))))
                        .toList(),
                listed.count());
    }

    private Found thank(int limit) {
        Reminders reminders = ports.care().reminders();
        Reminders.Listed<Reminders.Introducer> brought = reminders.introducers(asked(limit));
        Reminders.Listed<CustomerTotal> round = reminders.round(asked(limit));
        List<Today.Line> lines = new ArrayList<>();
        brought.first()
                .forEach(it -> lines.add(new Today.Line(
                        Kind.THANK,
                        it.personId(),
                        business.orElse(0),
                        Optional.empty(),
                        NOBODY,
                        NOTHING,
                        Message.of("today.brought", it.brought()))));
        round.first().forEach(it -> lines.add(of(Kind.THANK, it, NOTHING, Message.of("today.round", it.orders()))));
        return new Found(lines.stream().limit(limit).toList(), brought.count() + round.count());
    }

    private CareFilter filter() {
        return business.isPresent() ? CareFilter.ALL.with(business.getAsLong()) : CareFilter.ALL;
    }

    private CareFilter open() {
        return filter().stillOpen();
    }

    private List<Today.Line> waiting() {
        return ports.care().waiting(filter(), MOST).stream()
                .filter(it -> !it.at().isAfter(now))
                .map(this::waiting)
                .toList();
    }

    private Today.Line waiting(Touch touch) {
        return new Today.Line(
                Kind.WAITING,
                touch.personId(),
                touch.businessId(),
                about(touch),
                NOBODY,
                NOTHING,
                Spans.of(ChronoUnit.MINUTES.between(touch.at(), now)));
    }

    private List<Today.Line> promises() {
        return ports.care().promises(open(), MOST).stream()
                .filter(it -> !it.days().due().isAfter(today()))
                .map(this::promise)
                .toList();
    }

    private Today.Line promise(Promise promise) {
        return new Today.Line(
                Kind.PROMISES,
                promise.personId(),
                promise.businessId(),
                about(promise),
                NOBODY,
                literal(promise.words()),
                Spans.due(promise.days().due(), today()));
    }

    private List<Today.Line> chores() {
        return ports.care().chores(open(), MOST).stream()
                .filter(it -> !it.due().isAfter(today()))
                .map(this::chore)
                .toList();
    }

    private Today.Line chore(Chore chore) {
        return new Today.Line(
                Kind.CHORES,
                chore.personId(),
                chore.businessId(),
                about(chore),
                Message.of("today.chore.".concat(chore.kind().name())),
                told(chore),
                Spans.due(chore.due(), today()));
    }

    /** What came by itself says what it is; of what somebody planned the own words do. */
    private static Message told(Chore chore) {
        return Chore.Kind.typed().contains(chore.kind())
                ? literal(chore.words())
                : Message.of("today.chore.about.".concat(chore.kind().name()), chore.words());
    }

    private List<Today.Line> toAsk() {
        return ports.orders().toAsk(today(), business.isPresent() ? Integer.MAX_VALUE : MOST).stream()
                .filter(it -> business.isEmpty()
                        || business.getAsLong() == it.given().product().businessId())
                .limit(MOST)
                .map(it -> new Today.Line(
                        Kind.ASK,
                        it.personId(),
                        it.given().product().businessId(),
                        Optional.of(new Today.Subject.OfOrder(it.orderId())),
                        NOBODY,
                        literal(it.given().product().name()),
                        Spans.due(it.followUp().orElse(today()), today())))
                .toList();
    }

    private List<Today.Line> concerns() {
        List<Concern> all = new ArrayList<>(ports.care().concerns(open().only(TouchKind.REQUEST), MOST));
        ports.care().concerns(open().only(TouchKind.COMPLAINT, TouchKind.IDEA, TouchKind.HELP), MOST).stream()
                .filter(it -> it.isOverdue(today()))
                .forEach(all::add);
        return all.stream().map(this::concern).toList();
    }

    private Today.Line concern(Concern concern) {
        return new Today.Line(
                Kind.CONCERNS,
                concern.personId(),
                concern.businessId(),
                about(concern),
                NOBODY,
                literal(concern.matter().words()),
                concern.handling()
                        .due()
                        .filter(day -> day.isBefore(today()))
                        .map(day -> Spans.due(day, today()))
                        .orElse(Message.of("care.kind.".concat(concern.kind().name()))));
    }

    /** At most as many as are asked for and one, so that one knows whether there are more. */
    private List<Today.Line> birthdays(int limit) {
        Set<Long> dismissed = ports.care().dismissals(today()).stream()
                .filter(it -> it.from() == HomeList.BIRTHDAY)
                .filter(it -> it.businessId() == business.orElse(0))
                .map(Dismissal::personId)
                .collect(Collectors.toSet());
        List<Today.Line> lines = new ArrayList<>();
        for (int ahead = 0; ahead < BIRTHDAYS && lines.size() <= limit; ahead++) {
            LocalDate day = today().plusDays(ahead);
            ports.people().birthdays(day, MOST).stream()
                    .filter(id -> !dismissed.contains(id))
                    .forEach(id -> lines.add(new Today.Line(
                            Kind.BIRTHDAYS,
                            id,
                            business.orElse(0),
                            Optional.empty(),
                            NOBODY,
                            NOTHING,
                            Spans.due(day, today()))));
        }
        return lines;
    }

    private Today.Month month() {
        Reminders reminders = ports.care().reminders();
        LocalDate first = today().withDayOfMonth(1);
        List<Long> minutes = reminders.answerMinutes(asked(1), first);
        OptionalLong usual = minutes.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Rhythm.median(minutes));
        return new Today.Month(usual, reminders.repeats(asked(1), first));
    }
}
