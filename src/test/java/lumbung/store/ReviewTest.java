package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.care.Indicators;
import lumbung.care.kept.Indicator;
import lumbung.demo.DemoBroadcasts;
import lumbung.demo.DemoCare;
import lumbung.meeting.Convening;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.ReviewPack;
import lumbung.meeting.review.Freezing;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewFigure;
import lumbung.meeting.review.ReviewFigure.Section;
import lumbung.meeting.review.ReviewJson;
import lumbung.meeting.review.Reviewing;
import lumbung.orders.Lifecycle;
import lumbung.orders.Market;
import lumbung.orders.value.Funnel.Span;
import lumbung.register.Business;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reviews of the demo cooperative: its two years of orders, what passed between people and businesses, what was sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {
    private static final LocalDate TODAY = Shop.TODAY;
    private static final ZoneId ZONE = TestStore.CLOCK.getZone();
    private static final int DORMANT = 180;

    private final Store store = lively();

    private static Store lively() {
        Store store = TestDemo.ordered();
        Path data = Path.of("data", "demo");
        DemoCare.build(
                        data,
                        TestDemo.keys(),
                        store.ledger(0),
                        Market.open(TestDemo.ports(store)).wanted())
                .get();
        DemoBroadcasts.build(data, TestDemo.office(store)).get();
        return store;
    }

    @AfterAll
    void close() {
        store.close();
    }

    private Review review(long businessId, Span span) {
        String name = store.people()
                .directory()
                .business(businessId)
                .map(Business::name)
                .orElse("");
        return new Reviewing(new Reviewing.Ports(
                        store.orders(),
                        store.care(),
                        store.broadcasts(),
                        TestDemo.finder(store),
                        store.people().directory(),
                        Lifecycle.of(store.settings()),
                        Optional.of(store.ledger(1)),
                        TestStore.CLOCK))
                .review(new Review.Whose(businessId, name), span);
    }

    private long figure(String sql) {
        return store.database().read(connection -> {
            try (var statement = connection.prepareStatement(sql);
                    var result = statement.executeQuery()) {
                assertTrue(result.next());
                return result.getLong(1);
            }
        });
    }

    /** Counts by plain SQL over all orders and all that was noted. */
    private final class Plain {
        private final Span span;
        private final Span before;
        private final String only;

        Plain(long businessId, Span span) {
            this.span = span;
            this.before = Review.before(span);
            this.only = businessId == 0 ? "" : " AND business_id = " + businessId;
        }

        private String ordered(LocalDate from, LocalDate until) {
            return "EXISTS (SELECT 1 FROM order_line l WHERE l.person_id = p.id AND l.quantity > l.returned"
                    + only.replace("business", "l.business") + " AND l.day BETWEEN " + from.toEpochDay() + " AND "
                    + until.toEpochDay() + ")";
        }

        private String now() {
            return ordered(span.from(), span.until());
        }

        private String ever(LocalDate until) {
            return ordered(LocalDate.EPOCH, until);
        }

        private String gone(LocalDate day) {
            return "(" + ever(day) + " AND NOT " + ordered(day.minusDays(DORMANT), day) + ")";
        }

        private long people(String condition) {
            return figure("SELECT COUNT(*) FROM person p WHERE " + condition);
        }

        private String days(String column) {
            return " " + column + " BETWEEN " + span.from().toEpochDay() + " AND "
                    + span.until().toEpochDay();
        }

        private long count(String table, String day, String more) {
            return figure("SELECT COUNT(*) FROM " + table + " WHERE" + days(day) + only + more);
        }

        private long lines(String what) {
            return figure("SELECT COALESCE(SUM(" + what + "), 0) FROM order_line WHERE" + days("day") + only
                    + " AND quantity > returned");
        }

        private OptionalLong share(long part, long whole) {
            return whole == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(100.0 * part / whole));
        }

        private String resells() {
            long day = span.until().toEpochDay();
            return "EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.kind = 'RESELLER'"
                    + only.replace("business", "r.business") + " AND (r.since_day IS NULL OR r.since_day <= " + day
                    + ") AND (r.until_day IS NULL OR r.until_day >= " + day + "))";
        }

        private long touches(String... kinds) {
            return count("touch", "day", " AND kind IN ('" + String.join("', '", kinds) + "')");
        }

        private long concerns(String... kinds) {
            return count("concern", "day", " AND kind IN ('" + String.join("', '", kinds) + "')");
        }

        private long addressees() {
            return figure("SELECT COUNT(*) FROM addressee a JOIN broadcast b ON b.id = a.broadcast_id"
                    + " JOIN sending_phone s ON s.id = b.sending_phone_id WHERE a.sent_ms >= "
                    + span.from().atStartOfDay(ZONE).toInstant().toEpochMilli() + " AND a.sent_ms < "
                    + span.until().plusDays(1).atStartOfDay(ZONE).toInstant().toEpochMilli()
                    + only.replace("business", "s.business"));
        }

        private long listening() {
            return touches("REVIEW", "PULSE") + concerns("COMPLAINT", "IDEA");
        }

        private long embracing() {
            return touches("VISIT", "LIFE_EVENT") + count("personal_offer", "since_day", "");
        }

        private long greeting() {
            return touches("GREETING");
        }

        private long responding() {
            return touches("CHAT", "CALL") + orders();
        }

        private long orders() {
            return figure("SELECT COALESCE(SUM(each_one), 0) FROM (SELECT COUNT(DISTINCT order_id) AS each_one"
                    + " FROM order_line WHERE" + days("day") + only
                    + " AND quantity > returned GROUP BY business_id) counted");
        }

        private long supporting() {
            return concerns("REQUEST", "HELP") + count("promise", "made_day", "");
        }

        private long energising() {
            return touches("SHARE", "REACTION", "GIFT", "THANKS");
        }

        private long talking() {
            return touches("TALK", "NEWS") + addressees();
        }

        private long answers(boolean granted) {
            String whose = only.isEmpty() ? "" : " AND (business_id IS NULL OR" + only.substring(4) + ")";
            return figure("SELECT COUNT(DISTINCT person_id) FROM consent WHERE granted = " + granted + " AND"
                    + days("on_day") + whose);
        }

        private OptionalLong median() {
            List<Long> all = new ArrayList<>();
            store.database().read(connection -> {
                try (var statement = connection.prepareStatement("SELECT answered_day - day FROM concern WHERE"
                                + days("day") + only + " AND kind = 'COMPLAINT' AND answered_day <= "
                                + span.until().toEpochDay() + " ORDER BY 1");
                        var result = statement.executeQuery()) {
                    while (result.next()) {
                        all.add(result.getLong(1));
                    }
                }
                return true;
            });
            return all.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of((all.get((all.size() - 1) / 2) + all.get(all.size() / 2) + 1) / 2);
        }

        OptionalLong of(ReviewFigure figure) {
            return switch (figure.section()) {
                case PEOPLE -> OptionalLong.of(people(figure));
                case ORDERS, GIVEN -> orders(figure);
                case CARE -> care(figure);
                case ACTIVITIES -> OptionalLong.of(activities(figure));
                case PILLARS -> pillars(figure);
                case REACH -> OptionalLong.of(reach(figure));
                case YEAR -> OptionalLong.empty();
            };
        }

        private long people(ReviewFigure figure) {
            LocalDate eve = span.from().minusDays(1);
            return switch (figure) {
                case BUYERS -> people(now());
                case NEW -> people(now() + " AND NOT " + ever(eve));
                case AGAIN -> people(now() + " AND " + ever(eve));
                case REGULARS ->
                    figure("SELECT COUNT(*) FROM person p WHERE (SELECT COUNT(DISTINCT l.order_id) FROM order_line l"
                            + " WHERE l.person_id = p.id AND l.quantity > l.returned"
                            + only.replace("business", "l.business") + " AND l.day BETWEEN "
                            + span.until().minusDays(90).toEpochDay() + " AND "
                            + span.until().toEpochDay() + ") >= 3");
                case QUIETENED -> people(ordered(before.from(), before.until()) + " AND NOT " + now());
                case LOST -> people(gone(span.until()) + " AND NOT " + gone(eve));
                case RETURNED -> people(now() + " AND " + gone(eve));
                default -> throw new IllegalArgumentException(figure.name());
            };
        }

        private OptionalLong orders(ReviewFigure figure) {
            return switch (figure) {
                case ORDERS -> OptionalLong.of(orders());
                case SALES -> OptionalLong.of(lines("kept"));
                case REPEAT_RATE -> share(people(ReviewFigure.AGAIN), people(ReviewFigure.BUYERS));
                case RESELLERS -> OptionalLong.of(people(resells()));
                case RESELLERS_BUYING -> OptionalLong.of(people(resells() + " AND " + now()));
                case DISCOUNT -> OptionalLong.of(lines("listed - amount - by_hand"));
                case BY_HAND -> OptionalLong.of(lines("by_hand"));
                case BY_RULES ->
                    only.isEmpty()
                            ? OptionalLong.of(
                                    figure("SELECT COALESCE(SUM(given), 0) FROM rule_use WHERE" + days("day")))
                            : OptionalLong.empty();
                default -> throw new IllegalArgumentException(figure.name());
            };
        }

        private OptionalLong care(ReviewFigure figure) {
            return switch (figure) {
                case COMPLAINTS -> OptionalLong.of(concerns("COMPLAINT"));
                case ANSWERED ->
                    OptionalLong.of(count(
                            "concern",
                            "day",
                            " AND kind = 'COMPLAINT' AND answered_day <= "
                                    + span.until().toEpochDay()));
                case ANSWER_DAYS -> median();
                case PROMISES -> OptionalLong.of(count("promise", "due_day", ""));
                case KEPT_RATE ->
                    share(
                            count("promise", "due_day", " AND state = 'KEPT'"),
                            count("promise", "due_day", " AND state <> 'OPEN'"));
                case CONTENT ->
                    share(
                            count("touch", "day", " AND kind = 'PULSE' AND mood = 'GLAD'"),
                            count("touch", "day", " AND kind = 'PULSE' AND mood <> 'UNKNOWN'"));
                default -> throw new IllegalArgumentException(figure.name());
            };
        }

        private long activities(ReviewFigure figure) {
            return switch (figure) {
                case LISTENING -> listening();
                case EMBRACING -> embracing();
                case GREETING -> greeting();
                case RESPONDING -> responding();
                case HEARING -> listening() + embracing() + greeting() + responding();
                case SUPPORTING -> supporting();
                case ENERGISING -> energising();
                case TALKING -> talking();
                case SERVING -> supporting() + energising() + talking();
                default -> throw new IllegalArgumentException(figure.name());
            };
        }

        private OptionalLong pillars(ReviewFigure figure) {
            long fresh = people(ReviewFigure.NEW);
            String lately = ordered(before.from(), before.until());
            return switch (figure) {
                case ATTRACTED -> OptionalLong.of(fresh + people(ReviewFigure.RETURNED));
                case COST_PER_NEW -> cost(fresh);
                case RETAINED -> share(people(lately + " AND " + now()), people(lately));
                default -> throw new IllegalArgumentException(figure.name());
            };
        }

        private OptionalLong cost(long fresh) {
            long spent = figure("SELECT COALESCE(SUM(amount), 0) FROM outlay WHERE" + days("day") + only);
            return fresh == 0 || spent == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(Math.round((double) spent / fresh));
        }

        private long reach(ReviewFigure figure) {
            return switch (figure) {
                case BROADCASTS ->
                    figure("SELECT COUNT(DISTINCT a.broadcast_id) FROM addressee a JOIN broadcast b ON b.id ="
                            + " a.broadcast_id JOIN sending_phone s ON s.id = b.sending_phone_id WHERE a.sent_ms >= "
                            + span.from().atStartOfDay(ZONE).toInstant().toEpochMilli() + " AND a.sent_ms < "
                            + span.until()
                                    .plusDays(1)
                                    .atStartOfDay(ZONE)
                                    .toInstant()
                                    .toEpochMilli()
                            + only.replace("business", "s.business"));
                case MESSAGES -> addressees();
                case CONSENTS -> answers(true);
                case WITHDRAWALS -> answers(false);
                default -> throw new IllegalArgumentException(figure.name());
            };
        }
    }

    /** Those of today alone. */
    private static final List<ReviewFigure> STANDING =
            List.of(ReviewFigure.PEOPLE, ReviewFigure.REACHABLE, ReviewFigure.IDENTIFIED, ReviewFigure.INCOMPLETE);

    private void same(long businessId, Span span) {
        Review review = review(businessId, span);
        Plain now = new Plain(businessId, span);
        Plain before = new Plain(businessId, Review.before(span));
        List<String> wrong = Stream.of(ReviewFigure.values())
                .filter(it -> !STANDING.contains(it) && it.section() != Section.YEAR)
                .flatMap(it -> {
                    Review.Line line = review.line(it);
                    return Stream.of(
                            said(it, "now", now.of(it), line.now()), said(it, "before", before.of(it), line.before()));
                })
                .flatMap(Optional::stream)
                .toList();
        assertEquals(List.of(), wrong, review.of().name() + " " + span);
    }

    private static Optional<String> said(ReviewFigure figure, String when, OptionalLong plain, OptionalLong told) {
        return plain.equals(told)
                ? Optional.empty()
                : Optional.of(figure + " " + when + ": " + plain + ", told " + told);
    }

    @Test
    @DisplayName(
            "R047, R048, R073 to R077, R079, R117, R127, R128: every figure is as plain SQL counts it, now and before")
    void asPlainSql() {
        Span month = new Span(LocalDate.of(2026, 11, 1), TODAY);
        Span spring = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31));
        same(0, month);
        same(0, spring);
        for (Business business : store.people().directory().businesses()) {
            if (review(business.id(), month).line(ReviewFigure.COMPLAINTS).now().isPresent()) {
                same(business.id(), month);
            }
        }
    }

    @Test
    @DisplayName("R127: the new and those who came again are all buyers, and the seven activities all that was noted")
    void sumsTie() {
        Review review = review(0, new Span(LocalDate.of(2026, 9, 1), TODAY));
        assertEquals(now(review, ReviewFigure.BUYERS), now(review, ReviewFigure.NEW) + now(review, ReviewFigure.AGAIN));
        assertTrue(now(review, ReviewFigure.RETURNED) <= now(review, ReviewFigure.AGAIN));
        long noted = store.care().counts(review.period().from(), review.period().until()).stream()
                .mapToLong(it -> it.figure())
                .sum();
        assertEquals(noted, now(review, ReviewFigure.HEARING) + now(review, ReviewFigure.SERVING));
        assertEquals(
                now(review, ReviewFigure.ORDERS),
                review.orders().stream().mapToLong(it -> it).sum());
        assertEquals(12, review.orders().size());
    }

    private static long now(Review review, ReviewFigure figure) {
        return review.line(figure).now().orElseThrow();
    }

    @Test
    @DisplayName("What is not known is empty and no nought: days before all orders, shares of nothing, how it stood")
    void notKnown() {
        Review early = review(0, new Span(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 31)));
        for (ReviewFigure figure : List.of(
                ReviewFigure.BUYERS,
                ReviewFigure.ORDERS,
                ReviewFigure.REPEAT_RATE,
                ReviewFigure.COMPLAINTS,
                ReviewFigure.HEARING,
                ReviewFigure.COST_PER_NEW,
                ReviewFigure.PROFIT)) {
            assertEquals(OptionalLong.empty(), early.line(figure).now(), figure.name());
        }
        Review late = review(0, new Span(TODAY.plusDays(400), TODAY.plusDays(410)));
        assertEquals(OptionalLong.of(0), late.line(ReviewFigure.ORDERS).now(), "nobody ordered, which is known");
        assertEquals(OptionalLong.empty(), late.line(ReviewFigure.REPEAT_RATE).now());
        STANDING.forEach(it -> {
            assertEquals(OptionalLong.empty(), late.line(it).before(), it.name());
            assertTrue(late.line(it).now().isPresent(), it.name());
        });
        assertEquals(figure("SELECT COUNT(*) FROM person"), now(late, ReviewFigure.PEOPLE));
    }

    @Test
    @DisplayName("R126: what a business typed stands of this year and the one before, marked as typed")
    void typed() {
        long business =
                store.people().directory().businesses().iterator().next().id();
        Indicators indicators = new Indicators(store.ledger(1), store.care(), store.orders(), TODAY);
        Indicator said =
                new Indicator(0, 0, business, TODAY.getYear(), OptionalLong.of(9_000_000), OptionalLong.empty());
        indicators.say(said, "Azzalea").get();
        Review.Line profit =
                review(business, new Span(TODAY.minusDays(6), TODAY)).line(ReviewFigure.PROFIT);
        assertEquals(OptionalLong.of(9_000_000), profit.now());
        assertEquals(OptionalLong.empty(), profit.before());
        assertTrue(profit.figure().isTyped());
        assertEquals("review.untyped", profit.beforeSaid().key());
    }

    @Test
    @DisplayName("A frozen review stays as the meeting saw it, whatever is noted afterwards; it is frozen once")
    void frozen() {
        Convening convening = new Convening(store.ledger(1), store.meetings(), id -> "");
        Meeting meeting = convening
                .call(Meeting.of(Meeting.Kind.ROUTINE, TODAY.atTime(19, 30), "Balai desa"))
                .get();
        Span span = new Span(TODAY.minusDays(29), TODAY);
        Review seen = review(0, span);
        Freezing freezing = new Freezing(store.ledger(1), store.meetings());
        ReviewPack pack = freezing.freeze(meeting, seen, TODAY).get();
        assertEquals(
                "review.refused.twice",
                freezing.freeze(meeting, seen, TODAY)
                        .fold(done -> "done", refusal -> refusal.reason().key()));
        store.database().transaction(connection -> {
            try (var statement = connection.prepareStatement("UPDATE business_day SET orders = orders + 1")) {
                statement.executeUpdate();
            }
            return lumbung.message.Outcome.done(true);
        });
        try {
            assertTrue(now(review(0, span), ReviewFigure.ORDERS) > now(seen, ReviewFigure.ORDERS));
            ReviewPack kept = store.meetings().packs(meeting.id()).get(0);
            assertEquals(pack.id(), kept.id());
            assertEquals(seen, ReviewJson.read(kept.content()));
        } finally {
            store.database().transaction(connection -> {
                try (var statement = connection.prepareStatement("UPDATE business_day SET orders = orders - 1")) {
                    statement.executeUpdate();
                }
                return lumbung.message.Outcome.done(true);
            });
        }
        convening.callOff(meeting).get();
        assertEquals(List.of(), store.meetings().packs(meeting.id()));
    }

    @Test
    @DisplayName("N05: areas are told with what they bought and were given, in thousandths of all")
    void evenness() {
        Review review = review(0, new Span(LocalDate.of(2026, 9, 1), TODAY));
        assertTrue(review.shares().size() > 1, review.shares().toString());
        assertTrue(review.shares().get(0).given() - review.shares().get(0).bought()
                >= review.shares().get(1).given() - review.shares().get(1).bought());
    }
}
