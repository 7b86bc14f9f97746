package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import lumbung.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever size the window is drawn to, whatever is open. */
final class ResizeTest {
    private static final int TURNS = 40;

    private final Village village = new Village();

    @AfterEach
    void leave() {
        village.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void no_size_breaks_a_screen(long seed) {
        Random random = new Random(seed);
        String[] walks = {
            "Ctrl+G 1 Enter F2 ~x", "Ctrl+G 6", "Ctrl+G 9 Enter", "Ctrl+F ~siti", "F9", "Ctrl+T", "Ctrl+R", "Ctrl+G 0"
        };
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
        for (int turn = 0; turn < TURNS; turn++) {
            play.type("Esc Esc Esc " + walks[random.nextInt(walks.length)]);
            int columns = 1 + random.nextInt(160);
            int rows = 1 + random.nextInt(60);
            play.resize(columns, rows);
            boolean tooSmall = columns < 60 || rows < 20;
            assertTrue(!tooSmall || !play.picture().contains("F9"), () -> "seed " + seed);
            assertFalse(play.hasLeft(), () -> "seed " + seed);
        }
        play.resize(80, 24);
        play.type("Esc Esc Esc Ctrl+G 1");
        play.assertShown("Bu Siti Aminah");
    }
}
