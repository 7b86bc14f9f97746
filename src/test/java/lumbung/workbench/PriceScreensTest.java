package lumbung.workbench;

import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import lumbung.workbench.widget.Looks;
import lumbung.workbench.widget.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the window of prices and all that opens from it; drawn anew as {@link ScreensTest} says. */
final class PriceScreensTest {
    private static final String BEGUN =
            "Ctrl+G 3 Ctrl+N Enter ~Harga_toko Tab ~toko Tab Tab ~#kue Tab Tab ~10 Tab Tab ~tetap Tab ~24rb";
    private static final String BEGUN_EN =
            "Ctrl+G 3 Ctrl+N Enter ~Harga_toko Tab ~toko Tab Tab ~#kue Tab Tab ~10 Tab Tab ~fixed Tab ~24rb";

    private static Village village;
    private static Desk desk;

    @BeforeAll
    static void settle() {
        village = new Village().withCommunity("PKK Bongas");
        desk = village.desk();
        PriceVillage.settle(desk);
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("prices", "80x24", "Ctrl+G 3"),
                Arguments.of("prices-small", "60x20", "Ctrl+G 3"),
                Arguments.of("prices-wide", "132x43", "Ctrl+G 3"),
                Arguments.of("prices-ended", "80x24", "Ctrl+G 3 End Enter End"),
                Arguments.of("prices-narrowed", "80x24", "Ctrl+G 3 ~reseller"),
                Arguments.of("prices-adding", "80x24", "Ctrl+G 3 Ctrl+N"),
                Arguments.of("rule", "80x24", "Ctrl+G 3 ~reseller Enter"),
                Arguments.of("rule-small", "60x20", "Ctrl+G 3 ~reseller Enter"),
                Arguments.of("rule-uses", "80x24", "Ctrl+G 3 ~reseller Ctrl+W"),
                Arguments.of("rule-draft", "80x24", "Ctrl+G 3 ~pahing Enter"),
                Arguments.of("rule-draft-wide", "132x43", "Ctrl+G 3 ~pahing Enter"),
                Arguments.of("rule-wording", "80x24", "Ctrl+G 3 ~bonus F2"),
                Arguments.of("rule-deciding", "80x24", "Ctrl+G 3 ~arisan Ctrl+T ~e"),
                Arguments.of("product", "80x24", "Ctrl+G 3 ~bolu Enter"),
                Arguments.of("product-editing", "80x24", "Ctrl+G 3 ~keripik_pisang F2"),
                Arguments.of("product-editing-small", "60x20", "Ctrl+G 3 ~keripik_pisang F2"),
                Arguments.of("season-editing", "80x24", "Ctrl+G 3 ~iduladha Enter"),
                Arguments.of("search-prices", "80x24", "Ctrl+F ~kue"),
                Arguments.of("prices-printed", "80x24", "Ctrl+G 3 Ctrl+P Ctrl+S"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_screen_looks_as_drawn(String name, String size, String keys) {
        for (Language language : Language.values()) {
            ScreensTest.assertPicture(
                    name + "-" + language.code(), sized(size, language).type(keys));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_new_rule_is_looked_at_while_it_is_written(String name, String size) {
        for (Language language : Language.values()) {
            String keys = language == Language.INDONESIAN ? BEGUN : BEGUN_EN;
            ScreensTest.assertPicture(
                    name + "-" + language.code(), sized(size, language).type(keys));
        }
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of("rule-new", "80x24"),
                Arguments.of("rule-new-small", "60x20"),
                Arguments.of("rule-new-wide", "132x43"));
    }

    @Test
    void without_block_letters_it_is_the_same_sentence() {
        Looks ascii = new Looks(Theme.PLAIN, false);
        ScreensTest.assertPicture(
                "rule-ascii-id",
                new Screenplay(80, 24, Language.INDONESIAN, ascii).with(desk).type(BEGUN));
    }

    private static Screenplay sized(String size, Language language) {
        int x = size.indexOf('x');
        return new Screenplay(Integer.parseInt(size.substring(0, x)), Integer.parseInt(size.substring(x + 1)), language)
                .with(desk);
    }
}
