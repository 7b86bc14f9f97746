package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.number;
import static lumbung.store.Column.one;
import static lumbung.store.Column.openDay;
import static lumbung.store.Column.openDerivedDay;
import static lumbung.store.Column.openNumber;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.HomeList;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Indicator;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Outlay;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Term;

/** How care is kept. */
final class CareTables {
    private static final int MINUTES = 60;

    static final Table<Touch> TOUCH = new Table<>(
            Touch.class,
            "touch",
            it -> subject(it.personId(), it.id()),
            List.of(
                    reference("person_id", Touch::personId),
                    number("business_id", Touch::businessId),
                    day("day", it -> it.at().toLocalDate()),
                    number("clock_minute", it -> minute(it.at())),
                    one("kind", Touch::kind),
                    one("direction", it -> it.manner().direction()),
                    one("medium", it -> it.manner().medium()),
                    text("words", Touch::words),
                    reference("product_id", it -> it.about().productId()),
                    reference("broadcast_id", it -> it.about().broadcastId()),
                    reference("order_id", it -> it.about().orderId()),
                    openNumber("stars", Touch::stars),
                    number("worth", it -> it.worth().amount()),
                    one("mood", Touch::mood),
                    reference("clerk_id", Touch::clerkId),
                    openDay(
                            "reply_day",
                            it -> it.reply().map(reply -> reply.at().toLocalDate())),
                    openNumber("reply_minute", CareTables::replyMinute),
                    text("reply", it -> it.reply().map(Touch.Reply::words).orElse("")),
                    openDerivedDay(
                            "waiting_day",
                            it -> it.isWaiting() ? Optional.of(it.at().toLocalDate()) : Optional.empty())),
            CareTables::touch);

    static final Table<Concern> CONCERN = new Table<>(
            Concern.class,
            "concern",
            it -> subject(it.personId(), it.id()),
            List.of(
                    one("kind", Concern::kind),
                    day("day", it -> it.at().toLocalDate()),
                    number("clock_minute", it -> minute(it.at())),
                    reference("person_id", Concern::personId),
                    reference("community_id", it -> it.from().communityId()),
                    one("medium", it -> it.from().medium()),
                    reference("clerk_id", it -> it.from().clerkId()),
                    number("business_id", Concern::businessId),
                    reference("product_id", it -> it.matter().productId()),
                    text("words", it -> it.matter().words()),
                    text("cause", it -> it.matter().cause()),
                    one("stage", it -> it.handling().stage()),
                    reference("owner_id", it -> it.handling().ownerId()),
                    openDay("due_day", it -> it.handling().due()),
                    text("steps", it -> steps(it.handling().steps())),
                    text(
                            "answer",
                            it -> it.handling()
                                    .answer()
                                    .map(Concern.Answer::words)
                                    .orElse("")),
                    reference(
                            "answered_by",
                            it -> it.handling()
                                    .answer()
                                    .map(Concern.Answer::clerkId)
                                    .orElse(0L)),
                    openDay("answered_day", it -> it.handling().answer().map(Concern.Answer::day)),
                    one("mood", it -> it.handling().mood()),
                    openDay("closed_day", it -> it.handling().closed()),
                    reference("improvement_id", Concern::change),
                    openDay("told_day", Concern::told),
                    openDerivedDay("open_day", CareTables::open)),
            CareTables::concern);

    static final Table<Improvement> IMPROVEMENT = new Table<>(
            Improvement.class,
            "improvement",
            Improvement::id,
            List.of(
                    number("business_id", Improvement::businessId),
                    reference("product_id", Improvement::productId),
                    text("words", Improvement::words),
                    day("day", Improvement::day)),
            row -> new Improvement(
                    row.number("id"),
                    row.number("version"),
                    row.number("business_id"),
                    row.number("product_id"),
                    row.text("words"),
                    row.day("day").orElseThrow()));

    static final Table<Promise> PROMISE = new Table<>(
            Promise.class,
            "promise",
            it -> subject(it.personId(), it.id()),
            List.of(
                    reference("person_id", Promise::personId),
                    number("business_id", Promise::businessId),
                    reference("concern_id", Promise::concernId),
                    text("words", Promise::words),
                    day("made_day", it -> it.days().made()),
                    day("due_day", it -> it.days().due()),
                    reference("clerk_id", Promise::clerkId),
                    one("state", Promise::state),
                    openDay("closed_day", Promise::closed),
                    openDerivedDay(
                            "open_day",
                            it -> it.isOpen() ? Optional.of(it.days().due()) : Optional.empty())),
            row -> new Promise(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.number("concern_id"),
                    row.text("words"),
                    new Promise.Days(
                            row.day("made_day").orElseThrow(),
                            row.day("due_day").orElseThrow()),
                    row.number("clerk_id"),
                    row.one(Promise.State.class, "state"),
                    row.day("closed_day")));

    static final Table<Chore> CHORE = new Table<>(
            Chore.class,
            "chore",
            it -> subject(it.personId(), it.id()),
            List.of(
                    reference("person_id", Chore::personId),
                    number("business_id", Chore::businessId),
                    one("kind", Chore::kind),
                    text("words", Chore::words),
                    day("due_day", Chore::due),
                    openDay("done_day", Chore::done),
                    one("mood", Chore::mood),
                    text("outcome", Chore::outcome),
                    openDerivedDay("open_day", it -> it.isOpen() ? Optional.of(it.due()) : Optional.empty())),
            row -> new Chore(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.one(Chore.Kind.class, "kind"),
                    row.text("words"),
                    row.day("due_day").orElseThrow(),
                    row.day("done_day"),
                    row.one(Mood.class, "mood"),
                    row.text("outcome")));

    static final Table<Offer> OFFER = new Table<>(
            Offer.class,
            "personal_offer",
            it -> subject(it.personId(), it.id()),
            List.of(
                    reference("person_id", Offer::personId),
                    text("segment", Offer::segment),
                    number("business_id", Offer::businessId),
                    text("words", Offer::words),
                    text("reason", Offer::reason),
                    openDay("since_day", it -> it.term().since()),
                    openDay("until_day", it -> it.term().until()),
                    openNumber("used_by", Offer::usedBy)),
            row -> new Offer(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.text("segment"),
                    row.number("business_id"),
                    row.text("words"),
                    row.text("reason"),
                    new Term(row.day("since_day"), row.day("until_day")),
                    row.openNumber("used_by")));

    static final Table<Dismissal> DISMISSAL = new Table<>(
            Dismissal.class,
            "dismissal",
            Dismissal::personId,
            List.of(
                    number("person_id", Dismissal::personId),
                    number("business_id", Dismissal::businessId),
                    one("home_list", Dismissal::from),
                    openDay("until_day", Dismissal::until)),
            row -> new Dismissal(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.one(HomeList.class, "home_list"),
                    row.day("until_day")));

    static final Table<Arrival> ARRIVAL = new Table<>(
            Arrival.class,
            "arrival",
            Arrival::personId,
            List.of(
                    number("person_id", Arrival::personId),
                    number("business_id", Arrival::businessId),
                    one("medium", Arrival::medium),
                    day("day", Arrival::day)),
            row -> new Arrival(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.one(Medium.class, "medium"),
                    row.day("day").orElseThrow()));

    static final Table<Outlay> OUTLAY = new Table<>(
            Outlay.class,
            "outlay",
            Outlay::id,
            List.of(
                    number("business_id", Outlay::businessId),
                    one("medium", Outlay::medium),
                    day("day", Outlay::day),
                    text("words", Outlay::words),
                    number("amount", it -> it.amount().amount())),
            row -> new Outlay(
                    row.number("id"),
                    row.number("version"),
                    row.number("business_id"),
                    row.one(Medium.class, "medium"),
                    row.day("day").orElseThrow(),
                    row.text("words"),
                    Rupiah.of(row.number("amount"))));

    static final Table<Ambassador> AMBASSADOR = new Table<>(
            Ambassador.class,
            "ambassador",
            Ambassador::personId,
            List.of(
                    number("person_id", Ambassador::personId),
                    number("business_id", Ambassador::businessId),
                    openDay("since_day", it -> it.term().since()),
                    openDay("until_day", it -> it.term().until())),
            row -> new Ambassador(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    new Term(row.day("since_day"), row.day("until_day"))));

    static final Table<Indicator> INDICATOR = new Table<>(
            Indicator.class,
            "yearly_indicator",
            Indicator::id,
            List.of(
                    number("business_id", Indicator::businessId),
                    number("figure_year", Indicator::year),
                    openNumber("profit", Indicator::profit),
                    openNumber("roi", Indicator::roi),
                    openNumber("jobs", Indicator::jobs)),
            row -> new Indicator(
                    row.number("id"),
                    row.number("version"),
                    row.number("business_id"),
                    (int) row.number("figure_year"),
                    row.openNumber("profit"),
                    row.openNumber("roi"),
                    row.openNumber("jobs")));

    /** Those whose rows name the person whom they are about. */
    static final List<Table<? extends CareRow>> OF_A_PERSON =
            List.of(TOUCH, CONCERN, PROMISE, CHORE, OFFER, DISMISSAL, ARRIVAL, RoundTables.LINE, AMBASSADOR);

    private CareTables() {}

    private static Touch touch(Row row) {
        Touch.Manner manner = new Touch.Manner(
                row.one(TouchKind.class, "kind"),
                row.one(Direction.class, "direction"),
                row.one(Medium.class, "medium"));
        return new Touch(
                row.number("id"),
                row.number("version"),
                row.number("person_id"),
                row.number("business_id"),
                moment(row.day("day"), row.number("clock_minute")),
                manner,
                row.text("words"),
                new Touch.About(row.number("product_id"), row.number("broadcast_id"), row.number("order_id")),
                row.openNumber("stars"),
                Rupiah.of(row.number("worth")),
                row.one(Mood.class, "mood"),
                row.number("clerk_id"),
                row.day("reply_day")
                        .map(it -> new Touch.Reply(
                                moment(Optional.of(it), row.number("reply_minute")), row.text("reply"))));
    }

    private static Concern concern(Row row) {
        return new Concern(
                row.number("id"),
                row.number("version"),
                row.one(TouchKind.class, "kind"),
                moment(row.day("day"), row.number("clock_minute")),
                new Concern.From(
                        row.number("person_id"),
                        row.number("community_id"),
                        row.one(Medium.class, "medium"),
                        row.number("clerk_id")),
                new Concern.Matter(
                        row.number("business_id"), row.number("product_id"), row.text("words"), row.text("cause")),
                new Concern.Handling(
                        row.one(Concern.Stage.class, "stage"),
                        row.number("owner_id"),
                        row.day("due_day"),
                        steps(row.text("steps")),
                        row.day("answered_day")
                                .map(it -> new Concern.Answer(row.text("answer"), row.number("answered_by"), it)),
                        row.one(Mood.class, "mood"),
                        row.day("closed_day")),
                row.number("improvement_id"),
                row.day("told_day"));
    }

    /** In whose history it stands; what names nobody has its own. */
    private static long subject(long personId, long id) {
        return personId == 0 ? id : personId;
    }

    private static Optional<LocalDate> open(Concern concern) {
        return concern.isOpen()
                ? Optional.of(concern.handling().due().orElse(concern.at().toLocalDate()))
                : Optional.empty();
    }

    private static long minute(LocalDateTime at) {
        return at.getHour() * (long) MINUTES + at.getMinute();
    }

    private static OptionalLong replyMinute(Touch touch) {
        return touch.reply().stream().mapToLong(reply -> minute(reply.at())).findFirst();
    }

    private static LocalDateTime moment(Optional<LocalDate> day, long minute) {
        return day.orElseThrow().atTime(LocalTime.of((int) minute / MINUTES, (int) minute % MINUTES));
    }

    private static String steps(Set<Concern.Step> steps) {
        return steps.stream().sorted().map(step -> step.name().substring(0, 1)).collect(Collectors.joining());
    }

    private static Set<Concern.Step> steps(String letters) {
        return Arrays.stream(Concern.Step.values())
                .filter(step -> letters.indexOf(step.name().charAt(0)) >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }
}
