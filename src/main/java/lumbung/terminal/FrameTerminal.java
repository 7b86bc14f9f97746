package lumbung.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Lanterna's terminal over ours: everything between two flushes goes out in one write. Where terminals disagree on a
 * character's width, the cursor is set anew behind it, so that a disagreement stays within its own cell.
 */
final class FrameTerminal extends AbstractTerminal {
    private static final String SCROLLED = "\033[3J";

    private final Tty tty;
    private final Frame frame = new Frame();
    private boolean mouse;
    private boolean on;
    private int column;
    private int row;
    private Optional<Boolean> cursorShown = Optional.empty();
    private Runnable gone = () -> {};

    FrameTerminal(Tty tty, boolean mouse) {
        this.tty = tty;
        this.mouse = mouse;
    }

    @Override
    public synchronized void enterPrivateMode() throws IOException {
        tty.raw();
        on = true;
        cursorShown = Optional.empty();
        // Alternate screen; no wrapping at the last column; bracketed paste.
        frame.put("\033[?1049h\033[?7l\033[?2004h");
        reportMouse(mouse);
        flush();
    }

    @Override
    public synchronized void exitPrivateMode() throws IOException {
        if (!on) {
            return;
        }
        reportMouse(false);
        frame.put("\033[?2004l\033[?7h\033[0m\033[?25h");
        // A terminal may show its other screen again, or let it be scrolled back to.
        frame.put("\033[2J\033[?1049l").put(SCROLLED);
        flush();
        on = false;
        tty.restore();
    }

    /** Tells, once, that a frame found nobody to show it to: the window was closed. */
    synchronized void onGone(Runnable told) {
        gone = told;
    }

    /** Takes away what can be scrolled back to; terminals that know no such thing do nothing. */
    synchronized void forgetScrolled() {
        frame.put(SCROLLED);
        flush();
    }

    /** Writes no more. */
    synchronized void forget() {
        on = false;
        frame.forget();
    }

    synchronized void mouse(boolean wanted) {
        mouse = wanted;
        reportMouse(wanted);
        flush();
    }

    private void reportMouse(boolean wanted) {
        frame.put(wanted ? "\033[?1002h\033[?1006h" : "\033[?1006l\033[?1002l");
    }

    @Override
    public synchronized void clearScreen() {
        frame.put("\033[0m\033[2J");
    }

    @Override
    public synchronized void setCursorPosition(int toColumn, int toRow) {
        column = toColumn;
        row = toRow;
        frame.put("\033[").put(row + 1).put(';').put(column + 1).put('H');
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    @Override
    public synchronized TerminalPosition getCursorPosition() {
        return new TerminalPosition(column, row);
    }

    @Override
    public synchronized void setCursorVisible(boolean visible) {
        if (cursorShown.isEmpty() || cursorShown.get() != visible) {
            cursorShown = Optional.of(visible);
            frame.put(visible ? "\033[?25h" : "\033[?25l");
        }
    }

    @Override
    public void putCharacter(char character) {
        putString(String.valueOf(character));
    }

    @Override
    public synchronized void putString(String text) {
        for (int at = 0; at < text.length(); at = Cells.next(text, at)) {
            putCell(text.substring(at, Cells.next(text, at)), Cells.columns(text, at));
        }
    }

    private void putCell(String text, int columns) {
        if (isAgreed(text)) {
            frame.put(text);
            column += columns;
            return;
        }
        int after = column + columns;
        if (columns == 2) {
            frame.put("  ");
            setCursorPosition(column, row);
        }
        frame.putScrubbed(text);
        setCursorPosition(after, row);
    }

    private static boolean isAgreed(String text) {
        char first = text.charAt(0);
        boolean latin = (first >= ' ' && first < 0x7F) || (first > 0xA0 && first < 0x300 && first != 0xAD);
        return text.length() == 1 && (latin || (first >= 0x2500 && first < 0x2580));
    }

    @Override
    public synchronized void enableSGR(SGR manner) {
        sgr(Sgr.on(manner));
    }

    @Override
    public synchronized void disableSGR(SGR manner) {
        sgr(Sgr.off(manner));
    }

    @Override
    public synchronized void resetColorAndSGR() {
        sgr(0);
    }

    @Override
    public synchronized void setForegroundColor(TextColor color) {
        sgr(Sgr.foreground(color));
    }

    @Override
    public synchronized void setBackgroundColor(TextColor color) {
        sgr(Sgr.background(color));
    }

    private void sgr(int code) {
        frame.put("\033[").put(code).put('m');
    }

    @Override
    public synchronized void flush() {
        if (!on) {
            frame.forget();
            return;
        }
        try {
            frame.writeTo(tty);
        } catch (IOException e) {
            // Not a failure of the program: it is told as the hang-up that it is, and left in order.
            forget();
            gone.run();
        }
    }

    @Override
    public synchronized TerminalSize getTerminalSize() {
        TerminalSize size = new TerminalSize(tty.columns(), tty.rows());
        onResized(size);
        return size;
    }

    @Override
    public void bell() {
        // A shared room needs no bell.
    }

    @Override
    public void close() throws IOException {
        exitPrivateMode();
    }

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("No terminal is asked anything: some never answer.");
    }

    @Override
    public KeyStroke pollInput() {
        throw new UnsupportedOperationException("Keys come from Keyboard.");
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("Keys come from Keyboard.");
    }
}
