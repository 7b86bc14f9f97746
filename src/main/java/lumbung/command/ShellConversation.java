package lumbung.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.NonBlockingReader;

/** Somebody types at a terminal: lines are edited, completed and remembered, long answers come a screenful at a time. */
final class ShellConversation {
    /** Lines to remember. */
    private static final int REMEMBERED = 500;

    private static final int WAIT_MILLISECONDS = 100;
    private static final Set<Integer> ENOUGH = Set.of((int) 'q', (int) 'Q', 0x03, 0x1B);

    private final ShellTurn turn;
    private final Desk desk;
    private final Terminal terminal;
    private final boolean paged;
    private final LineReader reader;
    private final ShellHistory history;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    ShellConversation(ShellTurn turn, Desk desk, Terminal terminal, boolean paged) {
        this.turn = turn;
        this.desk = desk;
        this.terminal = terminal;
        this.paged = paged;
        this.history = new ShellHistory(desk.session().home());
        this.reader = reader();
    }

    private LineReader reader() {
        LineReaderBuilder builder = LineReaderBuilder.builder();
        history.guarded().ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        LineReader built = builder.terminal(terminal)
                .appName("lumbung")
                .parser(new ShellParser())
                .completer(new ShellCompleter(turn))
                .completionMatcher(new ShellMatcher())
                .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_IGNORE, "*--pin*:*selfcheck*")
                .variable(LineReader.LIST_MAX, Integer.MAX_VALUE)
                .variable(LineReader.BELL_STYLE, "none")
                .option(Option.HISTORY_IGNORE_SPACE, true)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.DISABLE_HIGHLIGHTER, true)
                .option(Option.AUTO_MENU, false)
                .option(Option.CASE_INSENSITIVE, true)
                .build();
        // These ask in JLine's own words.
        KeyMap<?> keys = built.getKeyMaps().get(LineReader.MAIN);
        keys.unbind(KeyMap.ctrl('R'), KeyMap.ctrl('S'), KeyMap.alt('x'));
        return built;
    }

    int run() {
        terminal.handle(Signal.INT, signal -> interrupted.set(true));
        terminal.writer().println(desk.say("shell.welcome"));
        try {
            while (!turn()) {
                terminal.flush();
            }
            return Exit.DONE;
        } finally {
            history.guarded();
        }
    }

    /** Answers whether that was the last line. */
    private boolean turn() {
        String line;
        try {
            line = reader.readLine(desk.say("shell.prompt") + " ");
        } catch (UserInterruptException e) {
            return false;
        } catch (EndOfFileException e) {
            return true;
        }
        interrupted.set(false);
        OutputStream screen = terminal.output();
        ShellPager.Size size = new ShellPager.Size(terminal.getColumns(), paged ? terminal.getRows() : 0);
        OutputStream out = new ShellPager(screen, size, interrupted::get, this::wantsMore);
        boolean leaves = turn.line(line, new Streams(InputStream.nullInputStream(), out, screen))
                .leaves();
        if (interrupted.getAndSet(false)) {
            terminal.writer().println(desk.say("shell.interrupted"));
        }
        return leaves;
    }

    /** Any key goes on; q, Esc and Ctrl+C do not. */
    private boolean wantsMore() throws IOException {
        terminal.writer().print(desk.say("shell.more"));
        terminal.flush();
        Attributes before = terminal.enterRawMode();
        int key = NonBlockingReader.READ_EXPIRED;
        try {
            while (key == NonBlockingReader.READ_EXPIRED && !interrupted.get()) {
                key = terminal.reader().read(WAIT_MILLISECONDS);
            }
        } finally {
            terminal.setAttributes(before);
            terminal.writer().println();
            terminal.flush();
        }
        return key >= 0 && !ENOUGH.contains(key) && !interrupted.get();
    }
}
