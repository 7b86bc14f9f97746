package lumbung.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.util.EnumSet;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameTerminalTest {
    private final RecordingTty tty = new RecordingTty(20, 5);

    @Test
    void a_frame_goes_out_in_one_write_and_only_what_changed() throws IOException {
        TerminalScreen screen = started();
        put(screen, 0, "Bu Siti Aminah");
        screen.refresh();
        assertEquals(1, tty.writes());
        tty.forget();
        put(screen, 0, "Bu Siti Aminuh");
        screen.refresh();
        assertEquals(1, tty.writes());
        assertTrue(tty.text().contains("\033[1;13H"), tty.text());
        assertFalse(tty.text().contains("Siti"), tty.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"中山", "😀", "🇮🇩", "👩\u200D🌾"})
    void what_stood_in_two_columns_is_not_drawn_again_when_it_is_gone(String wide) throws IOException {
        TerminalScreen screen = started();
        put(screen, 0, "Aa " + wide + " Ani");
        screen.refresh();
        tty.forget();
        put(screen, 0, "Bu Siti Aminah");
        screen.refresh();
        String left = tty.text().replaceAll("\033\\[[0-9;?]*[a-zA-Z]", "");
        assertTrue(left.chars().allMatch(sign -> sign >= ' ' && sign < 0x7F), left);
    }

    @Test
    void no_control_code_in_a_text_reaches_the_terminal() throws IOException {
        for (int code = 0; code <= 0x9F; code++) {
            if (code < 0x20 || code >= 0x7F) {
                TerminalScreen screen = started();
                put(screen, 0, "a" + (char) code + "]52;c;eA" + (char) code);
                screen.refresh();
                String sent = tty.text();
                String text = sent.replaceAll("\033\\[[0-9;?]*[a-zA-Z]", "");
                assertEquals("a\uFFFD]52;c;eA\uFFFD", text.strip(), "code " + code);
                tty.forget();
            }
        }
    }

    @Test
    void a_string_that_comes_past_the_cells_is_scrubbed_all_the_same() throws IOException {
        FrameTerminal terminal = new FrameTerminal(tty, false);
        terminal.enterPrivateMode();
        tty.forget();
        terminal.putString("\033]0;x\007\u009B2J\u202E");
        terminal.flush();
        assertFalse(tty.text().contains("\033]"));
        assertFalse(tty.text().contains("\u009B"));
        assertFalse(tty.text().contains("\007"));
        assertFalse(tty.text().contains("\u202E"));
    }

    @Test
    void wide_and_combined_characters_keep_the_columns_behind_them() throws IOException {
        TerminalScreen screen = started();
        put(screen, 0, "中😀e\u0301\u202E|");
        screen.refresh();
        ScreenTerminal emulator = new ScreenTerminal(20, 5);
        emulator.write(tty.text());
        assertEquals("|", column(emulator, 6));
    }

    @Test
    void leaving_gives_back_what_was_found() throws IOException {
        TerminalScreen screen = started();
        tty.forget();
        screen.stopScreen(false);
        assertEquals("\033[?1006l\033[?1002l\033[?2004l\033[?7h\033[0m\033[?25h\033[2J\033[?1049l\033[3J", tty.text());
        assertFalse(tty.isRaw());
    }

    @Test
    void after_leaving_nothing_is_written_any_more() throws IOException {
        TerminalScreen screen = started();
        ((FrameTerminal) screen.getTerminal()).exitPrivateMode();
        tty.forget();
        put(screen, 0, "late");
        screen.refresh();
        assertEquals("", tty.text());
    }

    private TerminalScreen started() throws IOException {
        TerminalScreen screen = new TerminalScreen(new FrameTerminal(tty, false));
        screen.startScreen();
        screen.refresh();
        tty.forget();
        return screen;
    }

    private static void put(TerminalScreen screen, int row, String text) {
        int[] at = {0};
        Cells.each(text, (cell, columns) -> {
            TextColor color = TextColor.ANSI.DEFAULT;
            screen.setCharacter(at[0], row, new Cell(cell, columns, color, color, EnumSet.noneOf(SGR.class)));
            at[0] += columns;
        });
    }

    private static String column(ScreenTerminal emulator, int column) {
        long[] cells = new long[20 * 5];
        emulator.dump(cells, new int[2]);
        return Character.toString(ScreenTerminal.cellCodePoint(cells[column]));
    }
}
