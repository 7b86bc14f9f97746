package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import lumbung.care.IndicatorSheet;
import lumbung.care.Indicators;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Business;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Years of businesses, counted on the demo cooperative's two years of orders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorTest {
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

    @Test
    @DisplayName("R126: sales and loyalty are as plain SQL counts them")
    void asPlainSql() {
        Indicators indicators = new Indicators(store.ledger(1), store.care(), store.orders(), today);
        long again = 0;
        for (Business business : store.people().directory().businesses()) {
            for (int year : new int[] {today.getYear(), today.getYear() - 1}) {
                IndicatorSheet sheet = indicators.sheet(business.id(), year);
                String all = " FROM order_line l WHERE l.quantity > l.returned AND l.business_id = " + business.id();
                String of = all + " AND l.day BETWEEN "
                        + LocalDate.of(year, 1, 1).toEpochDay() + " AND "
                        + LocalDate.of(year, 12, 31).toEpochDay();
                assertEquals(
                        new IndicatorSheet.Sales(
                                figure("SELECT COUNT(DISTINCT l.order_id)" + of),
                                Rupiah.of(figure("SELECT COALESCE(SUM(l.kept), 0)" + of))),
                        sheet.sales(),
                        business.name());
                assertEquals(
                        new IndicatorSheet.Loyalty(
                                figure("SELECT COUNT(DISTINCT l.person_id)" + of),
                                figure("SELECT COUNT(DISTINCT l.person_id)" + of + " AND EXISTS (SELECT 1"
                                        + all.replace("l.", "e.").replace("order_line l", "order_line e")
                                        + " AND e.person_id = l.person_id AND e.day < l.day)")),
                        sheet.loyalty(),
                        business.name());
                again += sheet.loyalty().again();
            }
        }
        assertTrue(again > 0);
    }
}
