package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.backup.Watch;
import lumbung.care.By;
import lumbung.care.Indicators;
import lumbung.care.Offers;
import lumbung.care.kept.Indicator;
import lumbung.care.kept.Offer;
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
import lumbung.message.Outcome;
import lumbung.orders.Lifecycle;
import lumbung.orders.Market;
import lumbung.orders.value.Funnel.Span;
import lumbung.register.Business;
import lumbung.register.Term;
import lumbung.settings.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reviews of the demo cooperative: its two years of orders, what passed between people and businesses, what was sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {
    private static final LocalDate TODAY = Shop.TODAY;

    private final Store store = lively();
    private final ArchivedTables archived = archived();

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

    private ArchivedTables archived() {
        Home home = TestStore.home();
        Path archive = home.folder().resolve("archive.zip");
        store.backups(home).archive(archive, Watch.NOBODY).get();
        return ArchivedTables.of(archive);
    }

    @AfterAll
    void close() {
        archived.close();
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
                        store.people(),
                        store.prices(),
                        Lifecycle.of(store.settings()),
                        Optional.of(store.ledger(1)),
                        TestStore.CLOCK))
                .review(new Review.Whose(businessId, name), span);
    }

    /** Those of today alone. */
    private static final List<ReviewFigure> STANDING =
            List.of(ReviewFigure.PEOPLE, ReviewFigure.REACHABLE, ReviewFigure.IDENTIFIED, ReviewFigure.INCOMPLETE);

    private void same(long businessId, Span span) {
        Review review = review(businessId, span);
        PlainReview now = new PlainReview(archived, businessId, span);
        PlainReview before = new PlainReview(archived, businessId, Review.before(span));
        List<String> wrong = Stream.of(ReviewFigure.values())
                .filter(it -> it.section() != Section.YEAR)
                .flatMap(it -> {
                    Review.Line line = review.line(it);
                    if (STANDING.contains(it)) {
                        return Stream.of(
                                said(it, "now", now.standing(it, TODAY), line.now()),
                                said(it, "before", OptionalLong.empty(), line.before()));
                    }
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
            "R047, R048, R073 to R077, R079, R117, R127, R128: every figure is as plain SQL counts it over an archive")
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
        assertEquals(noted, now(review, ReviewFigure.CONTACTS));
        assertEquals(
                now(review, ReviewFigure.BY_RULES),
                review.rules().stream().mapToLong(it -> it.amount().amount()).sum());
        assertTrue(review.rules().size() > 1, review.rules().toString());
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
        assertEquals(archived.figure("SELECT COUNT(*) FROM person"), now(late, ReviewFigure.PEOPLE));
    }

    @Test
    @DisplayName("R126: what a business typed stands of this year and the one before, marked as typed")
    void typed() {
        long business =
                store.people().directory().businesses().iterator().next().id();
        Indicators indicators = new Indicators(store.ledger(1), store.care(), store.orders(), TODAY);
        Indicator said = Indicator.of(
                business, TODAY.getYear(), OptionalLong.of(9_000_000), OptionalLong.empty(), OptionalLong.of(4));
        indicators.say(said, "Azzalea").get();
        Review.Line profit =
                review(business, new Span(TODAY.minusDays(6), TODAY)).line(ReviewFigure.PROFIT);
        assertEquals(OptionalLong.of(9_000_000), profit.now());
        assertEquals(OptionalLong.empty(), profit.before());
        assertTrue(profit.figure().isTyped());
        Span week = new Span(TODAY.minusDays(6), TODAY);
        assertEquals(OptionalLong.of(4), review(0, week).line(ReviewFigure.JOBS).now(), "R132: of those who said so");
        assertEquals(
                "review.untyped",
                review(0, week).line(ReviewFigure.JOBS).beforeSaid().key());
        assertEquals("review.untyped", profit.beforeSaid().key());
    }

    @Test
    @DisplayName(
            "R055: of the offers to one person that began in the days, how many were taken up; those to segments aside")
    void offers() {
        LocalDate day = LocalDate.of(2026, 7, 10);
        Offers offers = new Offers(store.ledger(1), store.care(), id -> "", new By(1, day.atStartOfDay()));
        Term week = new Term(Optional.of(day), Optional.of(day.plusDays(6)));
        Offer one = new Offer(0, 0, 0, "pkk", 0, "Bolu", "", week, OptionalLong.empty());
        offers.make(one).get();
        Span july = new Span(day.withDayOfMonth(1), LocalDate.of(2026, 7, 31));
        assertEquals(0, now(review(0, july), ReviewFigure.OFFERED));
        List<Long> people = store.people()
                .inCommunity(store.people()
                        .directory()
                        .communities()
                        .iterator()
                        .next()
                        .id());
        for (long person : people.subList(0, 2)) {
            Offer to = new Offer(0, 0, person, "", 0, "Bolu", "", week, OptionalLong.empty());
            Offer kept = offers.make(to).get();
            if (person == people.get(0)) {
                offers.use(kept, 1).get();
            }
        }
        assertEquals(2, now(review(0, july), ReviewFigure.OFFERED));
        assertEquals(1, now(review(0, july), ReviewFigure.TAKEN_UP));
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
            return Outcome.done(true);
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
                return Outcome.done(true);
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
