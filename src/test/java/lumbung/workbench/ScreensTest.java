package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.terminal.Input;
import lumbung.workbench.view.Underway;
import lumbung.workbench.widget.Looks;
import lumbung.workbench.widget.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures of the workbench, character by character, in {@code src/test/resources/lumbung/workbench}. Run with {@code
 * LUMBUNG_PICTURES=src/test/resources/lumbung/workbench} to draw them anew, and look at what changed.
 */
final class ScreensTest {
    private static Village village;

    @BeforeAll
    static void settle() {
        village = new Village();
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("home", "80x24", "Ctrl+G 0"),
                Arguments.of("home-small", "60x20", "Ctrl+G 0"),
                Arguments.of("home-small-last", "60x20", "Ctrl+G 0" + " Down".repeat(12)),
                Arguments.of("home-wide", "132x43", "Ctrl+G 0"),
                Arguments.of("people", "80x24", "Ctrl+G 1"),
                Arguments.of("filtered", "80x24", "Ctrl+G 1 / ~siti"),
                Arguments.of("wrong-query", "80x24", "Ctrl+G 1 / ~deza:x"),
                Arguments.of("wrong-word", "60x20", "Ctrl+G 1 / ~siti_promo:ya@zzz"),
                Arguments.of("completing", "80x24", "Ctrl+G 1 / ~siti_p"),
                Arguments.of("completing-value", "80x24", "Ctrl+G 1 / ~siti_desa: Down"),
                Arguments.of("person", "80x24", "Ctrl+G 1 / ~siti Enter Enter"),
                Arguments.of("editing", "80x24", "Ctrl+G 1 / ~siti Enter F2 Down Down Down ~x"),
                Arguments.of("adding", "80x24", "Ctrl+F ~sri_lestari Ctrl+N"),
                Arguments.of("search", "80x24", "Ctrl+F ~ta"),
                Arguments.of("search-actions", "80x24", "Ctrl+F ~>ba"),
                Arguments.of("help", "80x24", "F1"),
                Arguments.of("intentions", "80x24", "Ctrl+G 1 Ctrl+T"),
                Arguments.of("windows", "80x24", "Ctrl+G"),
                Arguments.of("look", "80x24", "Ctrl+G 1 F3"),
                Arguments.of("marked", "80x24", "Ctrl+G 1 Space Space"),
                Arguments.of("marked-all", "80x24", "Ctrl+G 1 / ~siti Enter Ctrl+A"),
                Arguments.of("by-area", "80x24", "Ctrl+G 1 Ctrl+T ~o ~2"),
                Arguments.of("people-wide", "132x43", "Ctrl+G 1"),
                Arguments.of("list-beside-tab", "80x24", "Ctrl+G 1 Enter Tab / ~tarni"),
                Arguments.of("batch", "80x24", "Ctrl+G 1 Space Space F2"),
                Arguments.of("batch-preview", "80x24", "Ctrl+G 1 Ctrl+A F2 Tab Tab ~reseller Tab ~azz Ctrl+S Space"),
                Arguments.of(
                        "batch-preview-small", "60x20", "Ctrl+G 1 Ctrl+A F2 Tab Tab ~reseller Tab ~azz Ctrl+S Space"),
                Arguments.of("export-marked", "80x24", "Ctrl+G 1 Space Space Ctrl+R"),
                Arguments.of("attention", "80x24", "F8"),
                Arguments.of("merge", "80x24", "F8 Enter Enter"),
                Arguments.of("attention-sought", "80x24", "F8 ~tarni"),
                Arguments.of("field-sought", "80x24", "Ctrl+G 1 / ~tarni Enter Enter ~hp"),
                Arguments.of("deleting-several", "80x24", "Ctrl+G 1 Space Space Ctrl+T ~h"),
                Arguments.of("changes", "80x24", "Ctrl+G 9"),
                Arguments.of("operation", "80x24", "Ctrl+G 9 Enter"),
                Arguments.of("changes-filtered", "80x24", "Ctrl+G 9 ~casmi"),
                Arguments.of("history", "80x24", "Ctrl+G 1 Ctrl+T ~j"),
                Arguments.of("person-wide", "132x43", "Ctrl+G 1 / ~siti Enter Enter"),
                Arguments.of("person-small", "60x20", "Ctrl+G 1 / ~siti Enter Enter"),
                Arguments.of("import", "80x24", "Ctrl+G 1 Ctrl+T ~i"),
                Arguments.of("import-columns", "80x24", "Ctrl+T ~i ~pkk.csv Enter Down Right"),
                Arguments.of("import-basis", "80x24", "Ctrl+T ~i ~pkk.csv Enter Tab Tab Tab Tab Tab ~azz"),
                Arguments.of("import-preview", "80x24", "Ctrl+T ~i ~pkk.csv Enter Ctrl+S"),
                Arguments.of("export", "80x24", "Ctrl+G 1 / ~siti Esc Ctrl+R"),
                Arguments.of("export-reach", "80x24", "Ctrl+R Down ~Azzalea Ctrl+S"),
                Arguments.of("operation-small", "60x20", "Ctrl+G 9 Enter"),
                Arguments.of("history-small", "60x20", "Ctrl+G 1 Ctrl+T ~j"),
                Arguments.of("look-small", "60x20", "Ctrl+G 1 F3"),
                Arguments.of("attention-small", "60x20", "Ctrl+G 6"),
                Arguments.of("attention-wide", "132x43", "Ctrl+G 6"),
                Arguments.of("search-small", "60x20", "Ctrl+F ~>"),
                Arguments.of("menu", "80x24", "F9"),
                Arguments.of("menu-small", "60x20", "F9"),
                Arguments.of("recent", "80x24", "Ctrl+G 1 Ctrl+G 9 Ctrl+E"),
                Arguments.of("fixes", "80x24", "F8 Ctrl+T"),
                Arguments.of("where-used", "80x24", "Ctrl+G 1 Ctrl+W"),
                Arguments.of("print", "80x24", "Ctrl+G 1 Ctrl+P"),
                Arguments.of("print-small", "60x20", "Ctrl+G 1 Ctrl+P"),
                Arguments.of("lock", "80x24", "Ctrl+G 1 Ctrl+L"),
                Arguments.of("lock-small", "60x20", "Ctrl+L"),
                Arguments.of("clerks", "80x24", "Ctrl+T ~c"),
                Arguments.of("clerks-small", "60x20", "Ctrl+T ~c"),
                Arguments.of("clerk-new", "80x24", "Ctrl+T ~c Down Enter"),
                Arguments.of("clerk-new-small", "60x20", "Ctrl+T ~c Down Enter"),
                Arguments.of("pin", "80x24", "Ctrl+T ~k ~1234 Tab ~56"),
                Arguments.of("pin-different", "80x24", "Ctrl+T ~k Tab ~1234 Tab ~5678 Ctrl+S"),
                Arguments.of("pin-small", "60x20", "Ctrl+T ~k"),
                Arguments.of("print-preview", "80x24", "Ctrl+G 1 Ctrl+P Ctrl+S"),
                Arguments.of("print-preview-small", "60x20", "Ctrl+G 1 Ctrl+P Ctrl+S"),
                Arguments.of("looks", "80x24", "Ctrl+T ~w"),
                Arguments.of("looks-small", "60x20", "Ctrl+T ~w"),
                Arguments.of("settings", "80x24", "Ctrl+T ~m"),
                Arguments.of("settings-small", "60x20", "Ctrl+T ~m Down Down Down Down"),
                Arguments.of("setting", "80x24", "Ctrl+T ~m Down Down Down Enter ~x Enter"),
                Arguments.of("too-small", "40x10", "Ctrl+G 1"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_screen_looks_as_drawn(String name, String size, String keys) {
        for (Language language : Language.values()) {
            assertPicture(name + "-" + language.code(), played(size, language).type(keys));
        }
    }

    /** R013: whose people an owner sees stands over every list. */
    @Test
    void an_owners_windows_say_whose_people_they_show() {
        for (Language language : Language.values()) {
            Screenplay play = new Screenplay(80, 24, language).with(village.ownersDesk());
            assertPicture("home-owner-" + language.code(), play.type("Ctrl+G 0"));
            assertPicture("people-owner-" + language.code(), play.type("Ctrl+G 1 / ~peran:pelanggan"));
            assertPicture("windows-owner-" + language.code(), play.type("Esc Esc Ctrl+G"));
        }
    }

    @Test
    void the_first_frame_shows_before_the_register_is_open() {
        assertPicture("opening-id", new Screenplay(80, 24, Language.INDONESIAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "60x20"})
    void leaving_with_something_unsaved_asks_and_what_was_typed_is_found_again(String size) {
        String small = size.equals("80x24") ? "-" : "-small-";
        try (Village other = new Village()) {
            for (Language language : Language.values()) {
                Screenplay play = sized(size, language).with(other.desk()).type("Ctrl+G 1 / ~tarni Enter F2");
                assertPicture("leave-unsaved" + small + language.code(), play.type("Down Down ~x Ctrl+Q"));
                Screenplay next = sized(size, language).with(other.desk()).type("Ctrl+G 1 / ~tarni Enter F2");
                assertPicture("draft-found" + small + language.code(), next);
                next.type("Ctrl+U");
            }
        }
    }

    @Test
    void what_is_running_is_listed_with_how_far_it_is() {
        Underway.Reach reach = Underway.Reach.after(60, 42, 100);
        Underway list = new Underway(1, Message.of("workbench.import.applying"), false, reach);
        Underway check = new Underway(2, Message.of("inspection.view.looking"), true, Underway.Reach.NONE);
        for (Language language : Language.values()) {
            Screenplay play = played("80x24", language).working(List.of(list, check));
            assertPicture("working-" + language.code(), play);
            assertPicture("jobs-" + language.code(), play.type("Ctrl+T ~x"));
            assertPicture("leave-working-" + language.code(), play.type("Esc Ctrl+Q"));
        }
    }

    @Test
    void with_utf_8_lines_are_lines() {
        Looks looks = new Looks(Theme.PLAIN, false);
        assertPicture(
                "lines-id",
                new Screenplay(80, 24, Language.INDONESIAN, looks)
                        .with(village.desk())
                        .type("Ctrl+G 1 Ctrl+G"));
    }

    @Test
    void growing_and_shrinking_never_breaks_a_frame() {
        Screenplay play = played("80x24", Language.INDONESIAN).type("Ctrl+G 1 / ~siti Enter Enter");
        String before = play.picture();
        play.resize(132, 43).resize(40, 10).resize(61, 21).resize(80, 24);
        assertEquals(before, play.picture());
    }

    @Test
    void a_paste_is_text_and_never_keys() {
        Screenplay play = played("80x24", Language.INDONESIAN).type("Ctrl+G 1 /");
        play.give(new Input.Paste("si\u0011ti\n\033[A"));
        assertPicture("pasted-id", play);
    }

    private static Screenplay played(String size, Language language) {
        return sized(size, language).with(village.desk());
    }

    static Screenplay sized(String size, Language language) {
        int x = size.indexOf('x');
        int columns = Integer.parseInt(size.substring(0, x));
        int rows = Integer.parseInt(size.substring(x + 1));
        return new Screenplay(columns, rows, language);
    }

    static void assertPicture(String name, Screenplay play) {
        // Every register has its own key, so no two have the same seal.
        String picture = play.picture().replaceAll("(-[0-9a-f]{4}){4}", "-....-....-....-....");
        String folder = System.getenv().getOrDefault("LUMBUNG_PICTURES", "");
        try {
            if (!folder.isEmpty()) {
                Files.writeString(Path.of(folder, name + ".txt"), picture);
            }
            try (var drawn = ScreensTest.class.getResourceAsStream(name + ".txt")) {
                String expected = drawn == null ? "" : new String(drawn.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(folder.isEmpty() ? expected : picture, picture, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
