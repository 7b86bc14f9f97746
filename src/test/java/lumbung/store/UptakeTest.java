package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.care.Uptake;
import lumbung.care.Uptakes;
import lumbung.care.kept.Offer;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Channel;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.Term;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What came of offers, counted on the demo cooperative's two years of orders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UptakeTest {
    private final Store store = TestDemo.ordered();
    private final LocalDate today = LocalDateTime.now(TestStore.CLOCK).toLocalDate();

    @AfterAll
    void close() {
        store.close();
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

    /** Who ordered most on many days. */
    private long regular() {
        return figure("SELECT person_id FROM customer_total ORDER BY orders DESC, person_id FETCH FIRST 1 ROWS ONLY");
    }

    private Uptake of(Offer offer) {
        return new Uptakes(
                        store.orders().figures(),
                        TestDemo.finder(store),
                        store.people().directory(),
                        today)
                .of(offer);
    }

    private static Offer offer(long person, String segment, long business, LocalDate from, LocalDate until) {
        Term term = new Term(Optional.ofNullable(from), Optional.ofNullable(until));
        return new Offer(1, 0, person, segment, business, "gratis antar", "", term, OptionalLong.empty());
    }

    private void same(Uptake.Bought counted, String people, long business, LocalDate from, LocalDate until) {
        String which = " FROM order_line l WHERE l.quantity > l.returned AND l.person_id IN (" + people
                + ") AND l.business_id = " + business + " AND l.day BETWEEN " + from.toEpochDay() + " AND "
                + until.toEpochDay();
        assertEquals(
                new Uptake.Bought(
                        figure("SELECT COUNT(DISTINCT l.person_id)" + which),
                        figure("SELECT COUNT(DISTINCT l.order_id)" + which),
                        Rupiah.of(figure("SELECT COALESCE(SUM(l.kept), 0)" + which))),
                counted);
    }

    @Test
    @DisplayName(
            "R055, R040: what one person bought in an offer's days and 14 after, beside as many days before, as SQL says")
    void aPersonsOffer() {
        long who = regular();
        long business = figure("SELECT business_id FROM customer_total WHERE person_id = " + who
                + " ORDER BY orders DESC FETCH FIRST 1 ROWS ONLY");
        LocalDate from = today.minusDays(90);
        LocalDate until = today.minusDays(61);
        Uptake uptake = of(offer(who, "", business, from, until));
        assertEquals(Optional.of(new Uptake.Days(from, until.plusDays(14))), uptake.days());
        assertEquals(44, uptake.days().orElseThrow().count());
        same(uptake.since(), Long.toString(who), business, from, until.plusDays(14));
        same(uptake.before(), Long.toString(who), business, from.minusDays(44), from.minusDays(1));
        assertTrue(uptake.since().orders() > 0, uptake.toString());
        assertEquals(0, uptake.used());
        assertTrue(uptake.isTold());
    }

    @Test
    @DisplayName("R055: an offer to a segment counts all who are in it today; days end today")
    void aSegmentsOffer() {
        long business = figure("SELECT MIN(business_id) FROM order_line");
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), changes -> {
                    changes.add(new Segment(
                            changes.newId(), 0, "Perempuan", 0, "jk:P", Purpose.PROMO, Channel.PERSON, "IBU"));
                    return Outcome.done(true);
                })
                .get();
        LocalDate from = today.minusDays(20);
        Uptake uptake = of(offer(0, "IBU", business, from, today.plusDays(3)));
        String women = "SELECT id FROM person WHERE sex = 'FEMALE'";
        assertEquals(figure("SELECT COUNT(*) FROM person WHERE sex = 'FEMALE'"), uptake.people());
        same(uptake.since(), women, business, from, today);
        same(uptake.before(), women, business, from.minusDays(21), from.minusDays(1));
        assertTrue(uptake.before().people() > 1, uptake.toString());
    }

    @Test
    @DisplayName("R055: nothing is counted of an offer that has not begun, or never said when")
    void noDays() {
        assertEquals(
                Optional.empty(),
                of(offer(regular(), "", 0, today.plusDays(1), null)).days());
        assertEquals(Optional.empty(), of(offer(regular(), "", 0, null, today)).days());
        assertEquals(0, of(offer(regular(), "", 0, null, today)).since().orders());
        assertEquals(
                today,
                of(offer(regular(), "", 0, today, null)).days().orElseThrow().until());
    }
}
