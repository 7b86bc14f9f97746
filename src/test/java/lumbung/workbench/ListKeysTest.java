package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import lumbung.i18n.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R121: the same keys move in every list, and bring back to where one was. */
final class ListKeysTest {
    private static Village village;

    @BeforeAll
    static void settle() {
        village = new Village();
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ctrl+G 1",
                "Ctrl+G 1 Ctrl+T ~o ~2",
                "Ctrl+G 1 Ctrl+A F2 Tab Tab ~reseller Tab ~azz Ctrl+S",
                "Ctrl+G 9",
                "Ctrl+G",
                "Ctrl+G 1 Ctrl+T"
            })
    void arrows_pages_home_and_end_move_in_every_list(String there) {
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN)
                .with(village.desk())
                .type(there)
                .type("Home");
        String top = play.picture();
        assertNotEquals(top, play.type("Down").picture());
        assertEquals(top, play.type("Up").picture());
        assertNotEquals(top, play.type("PageDown").picture());
        assertEquals(top, play.type("PageUp").picture());
        assertNotEquals(top, play.type("End").picture());
        assertEquals(top, play.type("Home").picture());
    }
}
