package lumbung.workbench;

import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.register.editing.Drafts;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the window of orders and all that opens from it; drawn anew as {@link ScreensTest} says. */
final class OrderScreensTest {
    private static Village village;
    private static Desk desk;

    @BeforeAll
    static void settle() {
        village = new Village();
        desk = village.desk();
        MarketDay market = new MarketDay(desk);
        market.bought("siti", 40, "bolu:2", "keripik:1");
        market.bought("siti", 30, "bolu:2");
        market.bought("siti", 6, "bolu:4", "keripik:20");
        market.bought("casmi", 8, "bolu:10");
        market.bought("", 1, "keripik:3");
        market.ordered("tarni", MarketDay.TODAY, "bolu:2");
        market.ordered("casmi", MarketDay.TODAY, "bolu:5");
        market.capacity(8);
    }

    /** What another picture left half typed. */
    private static void tidy() {
        Drafts orders = desk.session().drafts().orders();
        orders.all().forEach(it -> orders.discard(it.subject()));
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    static Stream<Arguments> scripts() {
        String three = "Ctrl+G 4 Ctrl+N ~siti Enter ~keri:20 Enter ~kopi:2,5 Enter ~bolu:4";
        return Stream.of(
                Arguments.of("orders", "80x24", "Ctrl+G 4"),
                Arguments.of("orders-small", "60x20", "Ctrl+G 4"),
                Arguments.of("orders-wide", "132x43", "Ctrl+G 4"),
                Arguments.of("orders-filters", "80x24", "Ctrl+G 4 /"),
                Arguments.of("counter-empty", "80x24", "Ctrl+G 4 Ctrl+N"),
                Arguments.of("counter-buyer", "80x24", "Ctrl+G 4 Ctrl+N ~siti"),
                Arguments.of("counter-goods", "80x24", "Ctrl+G 4 Ctrl+N Enter ~k"),
                Arguments.of("counter", "80x24", three),
                Arguments.of("counter-small", "60x20", three),
                Arguments.of("counter-wide", "132x43", three),
                Arguments.of("counter-details", "80x24", three + " Enter Enter"),
                Arguments.of("counter-usual", "80x24", "Ctrl+G 1 ~siti_aminah F5"),
                Arguments.of("counter-hand", "80x24", three + " F2"),
                Arguments.of("counter-allow", "80x24", three + " F2 ~9rb Enter ~lama Enter"),
                Arguments.of("counter-why", "80x24", three + " Ctrl+W"),
                Arguments.of("order", "80x24", "Ctrl+G 4 ~3 Enter"),
                Arguments.of("order-small", "60x20", "Ctrl+G 4 ~3 Enter"),
                Arguments.of("order-return", "80x24", "Ctrl+G 4 ~6 Enter Ctrl+T Down Down Down Enter Enter ~1 Enter"),
                Arguments.of("sales", "80x24", "Ctrl+G 4 Ctrl+T ~i"),
                Arguments.of("route", "80x24", "Ctrl+G 4 Ctrl+T Enter"),
                Arguments.of("study", "80x24", "Ctrl+G 3 Ctrl+T ~$"),
                Arguments.of("study-small", "60x20", "Ctrl+G 3 Ctrl+T ~$"),
                Arguments.of("study-days", "80x24", "Ctrl+G 3 Ctrl+T ~$ / ~h ~2025 Enter"),
                Arguments.of("study-printed", "80x24", "Ctrl+G 3 Ctrl+T ~$ Ctrl+P Ctrl+S"),
                Arguments.of("weekly", "80x24", "Ctrl+G 4 Ctrl+T Down Enter"),
                Arguments.of("weekly-new", "80x24", "Ctrl+G 4 Ctrl+T Down Enter Ctrl+N"),
                Arguments.of("person-orders", "80x24", "Ctrl+G 1 / ~siti_aminah Enter Enter"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("R086: the window of orders as it looks on the village")
    void a_screen_looks_as_drawn(String name, String size, String keys) {
        int x = size.indexOf('x');
        int columns = Integer.parseInt(size.substring(0, x));
        int rows = Integer.parseInt(size.substring(x + 1));
        for (Language language : Language.values()) {
            tidy();
            Screenplay play = new Screenplay(columns, rows, language).with(desk).type(keys);
            ScreensTest.assertPicture(name + "-" + language.code(), play);
        }
    }
}
