package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import lumbung.access.Switchboard;
import lumbung.i18n.Language;
import lumbung.settings.Module;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came back of a broadcast, noted on the screen of what was sent. */
final class EchoTest {
    private final Village village = new Village();
    private final Desk desk = village.realDesk();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    @DisplayName("R037 R038 R039 two keys note an answer, a sharing or a reaction of whoever stands under the cursor")
    void twoKeysEach(@TempDir Path stick) {
        new Campaign(desk).people(12);
        play.type("Ctrl+G 2 Enter Ctrl+R ~" + stick + " Enter Enter Space Ctrl+S");
        play.type("Ctrl+G 2 Enter Ctrl+A Ctrl+S Ctrl+G 2 End Enter");
        assertFalse(play.picture().contains("tanggapan"), "off until somebody turns it on");
        new Switchboard(desk.session())
                .turn(Module.ENGAGEMENT, Optional.empty(), true)
                .get();
        play.type("Esc Ctrl+G 2 End Enter");
        play.assertShown("tanggapan 0%: jawab 0, diteruskan 0, reaksi 0");
        play.type("Enter Enter ~f Enter ~f Enter ~g");
        play.assertShown("Diteruskan 1, Reaksi 2");
        play.type("Down Enter ~c");
        play.assertShown("Percakapan 1");
        play.type("Ctrl+Z");
        assertFalse(play.picture().contains("Percakapan 1"), play::picture);
        play.type("End Enter ~f");
        play.assertShown("tidak dikenal");
        play.type("Esc");
        play.assertShown("diteruskan 1, reaksi 3");
        play.assertShown("Tanggapan menurut isi kabar");
    }
}
