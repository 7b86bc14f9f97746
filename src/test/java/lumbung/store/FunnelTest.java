package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lumbung.orders.Lifecycle;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.Valuing;
import lumbung.pricing.rule.Standing;
import lumbung.register.Business;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From prospect to regular, counted on the demo cooperative's two years of orders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunnelTest {
    private final Store store = TestDemo.ordered();
    private final LocalDate today = LocalDateTime.now(TestStore.CLOCK).toLocalDate();
    private final Valuing valuing = new Valuing(
            store.orders(), store.prices(), store.people().directory(), Lifecycle.of(store.settings()), today);

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

    /** What plain SQL says of a business in some days. */
    private record Plain(String orders, String firsts, String inSpan, String prospects) {
        static Plain of(long business, Funnel.Span span) {
            long from = span.from().toEpochDay();
            long until = span.until().toEpochDay();
            String orders = "order_line l WHERE l.quantity > l.returned AND l.business_id = " + business
                    + " AND l.day <= " + until;
            return new Plain(
                    orders,
                    "(SELECT l.person_id, MIN(l.day) AS first_day FROM " + orders
                            + " AND l.person_id IS NOT NULL GROUP BY l.person_id) f",
                    "f.first_day >= " + from,
                    "person_role r WHERE r.kind = 'PROSPECT' AND r.business_id = " + business
                            + " AND (r.since_day IS NULL OR r.since_day <= " + until
                            + ") AND (r.until_day IS NULL OR r.until_day >= " + from
                            + ") AND NOT EXISTS (SELECT 1 FROM " + orders
                            + " AND l.person_id = r.person_id AND l.day < " + from + ")");
        }
    }

    private void same(Business business, Funnel.Span span) {
        Funnel funnel = valuing.funnel(OptionalLong.of(business.id()), span);
        Plain plain = Plain.of(business.id(), span);
        String again = " AND EXISTS (SELECT 1 FROM " + plain.orders
                + " AND l.person_id = f.person_id AND l.day > f.first_day AND l.day <= f.first_day + 60)";
        String count = "SELECT COUNT(*) FROM " + plain.firsts + " WHERE " + plain.inSpan;
        assertEquals(figure(count), funnel.fresh(), business.name());
        assertEquals(figure(count + again), funnel.again(), business.name());
        assertEquals(
                figure(count + again.replace("AND EXISTS", "AND NOT EXISTS") + " AND f.first_day + 60 > "
                        + span.until().toEpochDay()),
                funnel.waiting(),
                business.name());
        String prospects = "SELECT COUNT(DISTINCT r.person_id) FROM " + plain.prospects;
        assertEquals(figure(prospects), funnel.prospects(), business.name());
        assertEquals(
                figure(prospects + " AND EXISTS (SELECT 1 FROM " + plain.orders + " AND l.person_id = r.person_id)"),
                funnel.bought(),
                business.name());
        assertEquals(
                figure("SELECT COUNT(*) FROM " + plain.firsts) + funnel.prospects() - funnel.bought(),
                funnel.standings().values().stream().mapToLong(Long::longValue).sum(),
                business.name());
    }

    @Test
    @DisplayName("R058: prospects who bought and new customers who came again are as plain SQL counts them")
    void asPlainSql() {
        for (Business business : store.people().directory().businesses()) {
            same(business, Funnel.Span.year(today));
            same(business, new Funnel.Span(today.minusDays(500), today.minusDays(200)));
        }
        Funnel all = valuing.funnel(OptionalLong.empty(), Funnel.Span.year(today));
        assertTrue(all.fresh() > 0 && all.again() > 0 && all.prospects() > 0, all.toString());
        assertTrue(all.standings().getOrDefault(Standing.REGULAR, 0L) > 0, all.toString());
    }

    @Test
    @DisplayName("R058: those who still have days left are left out of the share")
    void whoStillHasDays() {
        Funnel funnel = new Funnel(Funnel.Span.year(today), 0, 0, 5, 2, 1, Map.of());
        assertEquals(3, funnel.said().size());
        assertEquals("50%", funnel.said().get(1).arguments().get(3));
        assertEquals("-", funnel.said().get(0).arguments().get(2));
        assertEquals(List.of(), funnel.shares());
    }
}
