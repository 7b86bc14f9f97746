package lumbung.workbench;

import java.nio.file.Path;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import lumbung.workbench.widget.Looks;
import lumbung.workbench.widget.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the window of broadcasts and all that opens from it; drawn anew as {@link ScreensTest} says. */
final class BroadcastScreensTest {
    private static Village village;
    private static Desk desk;

    @BeforeAll
    static void settle(@TempDir Path stick) {
        village = new Village();
        desk = village.desk();
        new Campaign(desk).people(597).unsaved("fatimah");
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);
        play.type("Ctrl+G 2 Enter Ctrl+R ~" + stick + " Enter Enter Space Ctrl+S");
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("broadcasts", "80x24", "Ctrl+G 2"),
                Arguments.of("broadcasts-small", "60x20", "Ctrl+G 2"),
                Arguments.of("broadcasts-wide", "132x43", "Ctrl+G 2"),
                Arguments.of("broadcasts-narrowed", "80x24", "Ctrl+G 2 ~pkk"),
                Arguments.of("broadcasts-adding", "80x24", "Ctrl+G 2 Ctrl+N"),
                Arguments.of("profile", "80x24", "Ctrl+G 2 ~pandan Down Enter"),
                Arguments.of("profile-small", "60x20", "Ctrl+G 2 ~pandan Down Enter"),
                Arguments.of("profile-wide", "132x43", "Ctrl+G 2 ~pandan Down Enter Right"),
                Arguments.of("profile-folder", "80x24", "Ctrl+G 2 ~pandan Down Ctrl+R"),
                Arguments.of("profile-editing", "80x24", "Ctrl+G 2 ~pandan Down F2"),
                Arguments.of("profile-editing-small", "60x20", "Ctrl+G 2 ~pandan Down F2"),
                Arguments.of("list-names", "80x24", "Ctrl+G 2 ~pandan Down Enter Down Down Down Enter"),
                Arguments.of("told", "80x24", "Ctrl+G 2 Enter Space Right Space"),
                Arguments.of("told-small", "60x20", "Ctrl+G 2 Enter Ctrl+A"),
                Arguments.of("segment", "80x24", "Ctrl+G 2 ~semua Enter"),
                Arguments.of("segment-small", "60x20", "Ctrl+G 2 ~semua Enter"),
                Arguments.of("segment-editing", "80x24", "Ctrl+G 2 ~semua F2 Down Down ~per"),
                Arguments.of("message", "80x24", "Ctrl+G 2 ~baru Enter"),
                Arguments.of("message-small", "60x20", "Ctrl+G 2 ~baru Enter"),
                Arguments.of("message-wide", "132x43", "Ctrl+G 2 ~baru Enter"),
                Arguments.of("message-completing", "80x24", "Ctrl+G 2 ~baru Enter ~_{p Tab"),
                Arguments.of("unsaved", "80x24", "Ctrl+G 2 End Up Enter Space"),
                Arguments.of("sent", "80x24", "Ctrl+G 2 End Enter"),
                Arguments.of("sent-small", "60x20", "Ctrl+G 2 End Enter"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_screen_looks_as_drawn(String name, String size, String keys) {
        int x = size.indexOf('x');
        int columns = Integer.parseInt(size.substring(0, x));
        int rows = Integer.parseInt(size.substring(x + 1));
        for (Language language : Language.values()) {
            Screenplay play = new Screenplay(columns, rows, language).with(desk).type(keys);
            ScreensTest.assertPicture(name + "-" + language.code(), play);
        }
    }

    @Test
    void a_chat_can_be_scanned_from_the_screen() {
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN, new Looks(Theme.PLAIN, false));
        ScreensTest.assertPicture("qr-id", play.with(desk).type("Ctrl+G 1 / ~fatimah Enter Ctrl+T ~q"));
    }
}
