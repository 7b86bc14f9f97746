package lumbung.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.nativ.CLibrary;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** Who sits at standard input: somebody at a terminal that can edit a line, somebody at a plain one, or a script. */
final class ShellSeat {
    private static final String ANY = "xterm";

    private ShellSeat() {}

    static int run(ShellTurn turn, Desk desk, ShellScript script, boolean paged) {
        if (!isTyped(0)) {
            return script.input();
        }
        String type = System.getenv().getOrDefault("TERM", "");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        boolean plain = !windows && (type.isEmpty() || type.equals("dumb"));
        if (plain || !isTyped(1)) {
            return new ShellPlain(turn, desk).run();
        }
        System.setProperty(TerminalBuilder.PROP_GRAPHEME_CLUSTER, "false");
        try (Terminal terminal = terminal(windows ? type : known(type))) {
            return new ShellConversation(turn, desk, terminal, paged).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody sits at this descriptor, rather than a file or another program. */
    @SuppressWarnings("SystemConsoleNull") // on Windows under a Java that answers null for files; asked nowhere else
    static boolean isTyped(int descriptor) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows ? System.console() != null : JLineNativeLoader.initialize() && CLibrary.isatty(descriptor) == 1;
    }

    private static Terminal terminal(String type) throws IOException {
        TerminalBuilder builder = TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .exec(false)
                .ffm(false)
                .encoding("UTF-8")
                .nativeSignals(true);
        return (type.isEmpty() ? builder : builder.type(type)).build();
    }

    /** JLine starts a process to ask what a terminal can do; to edit a line, all do as the best known one does. */
    private static String known(String type) {
        InfoCmp.setLoadedInfoCmp(type, InfoCmp.getDefaultInfoCmp(ANY));
        return type;
    }
}
