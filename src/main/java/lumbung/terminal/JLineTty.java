package lumbung.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonBlockingInputStream;

/** Every system that JLine knows, Windows first among them. */
final class JLineTty implements Tty {
    /** Enough of a terminal's description that JLine does not start a process to ask for it; we use none of it. */
    private static final String DESCRIPTION = "%s,\n\tam, xenl,\n\tcols#80, lines#24, colors#8,\n";

    private final Terminal terminal;
    private final InputStream in;
    private final OutputStream out;
    private final Attributes found;

    JLineTty(Terminal terminal) {
        this.terminal = terminal;
        this.in = terminal.input();
        this.out = terminal.output();
        this.found = terminal.getAttributes();
    }

    /**
     * Opens the system's terminal.
     *
     * @param type what {@code TERM} says
     */
    static JLineTty open(String type) throws IOException {
        System.setProperty(TerminalBuilder.PROP_GRAPHEME_CLUSTER, "false");
        InfoCmp.setLoadedInfoCmp(type, DESCRIPTION.replace("%s", type));
        return new JLineTty(TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .exec(false)
                .ffm(false)
                .type(type)
                .build());
    }

    @Override
    public void raw() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlags(EnumSet.of(LocalFlag.ISIG, LocalFlag.IEXTEN), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        terminal.setAttributes(raw);
    }

    @Override
    public void restore() {
        terminal.setAttributes(found);
    }

    @Override
    public int read(byte[] into, int milliseconds) throws IOException {
        int first = in instanceof NonBlockingInputStream timed ? timed.read(milliseconds) : in.read();
        if (first < 0) {
            return first == NonBlockingInputStream.READ_EXPIRED ? 0 : -1;
        }
        into[0] = (byte) first;
        int length = 1;
        while (length < into.length && in.available() > 0) {
            into[length++] = (byte) in.read();
        }
        return length;
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        out.flush();
    }

    @Override
    public void onResize(Runnable changed) {
        terminal.handle(Terminal.Signal.WINCH, signal -> changed.run());
    }

    @Override
    public int columns() {
        return terminal.getColumns() > 0 ? terminal.getColumns() : 80;
    }

    @Override
    public int rows() {
        return terminal.getRows() > 0 ? terminal.getRows() : 24;
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
