package lumbung.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.nativ.CLibrary.WinSize;
import org.jline.nativ.JLineNativeLoader;
import org.jline.utils.Signals;

/**
 * Linux's terminal straight through JLine's native calls: JLine's own Terminal loads three hundred classes more, which
 * a first frame would have to wait for. Flags are Linux's (asm-generic/termbits.h).
 */
final class LinuxTty implements Tty {
    private static final int IN = 0;
    private static final int OUT = 1;
    private static final long BRKINT = 0x2;
    private static final long ISTRIP = 0x20;
    private static final long INLCR = 0x40;
    private static final long IGNCR = 0x80;
    private static final long ICRNL = 0x100;
    private static final long IXON = 0x400;
    private static final long OPOST = 0x1;
    private static final long LINE = 0x1 | 0x2 | 0x8 | 0x8000; // ISIG, ICANON, ECHO, IEXTEN
    private static final int VTIME = 5;
    private static final int VMIN = 6;

    private final FileInputStream in = new FileInputStream(FileDescriptor.in);
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Termios found = new Termios();

    private LinuxTty() {}

    /** Whether this machine is Linux, standard input and output are both terminals, and JLine's library is at hand. */
    static boolean isHere() {
        return "Linux".equals(System.getProperty("os.name"))
                && isLoaded()
                && CLibrary.isatty(IN) == 1
                && CLibrary.isatty(OUT) == 1;
    }

    /**
     * JLine's loader first tidies the folder of temporary files and asks its jar for its version: more than all other work on the
     * terminal before the first frame. Where the launcher tells where the library lies, it is loaded as it is, and the loader
     * told so, which it has no method for; where that fails the loader does it in its own way.
     */
    private static boolean isLoaded() {
        String folder = System.getProperty("library.jline.path", "");
        if (!folder.isEmpty()) {
            try {
                Field loaded = JLineNativeLoader.class.getDeclaredField("loaded");
                loaded.setAccessible(true);
                System.load(
                        Path.of(folder, System.mapLibraryName("jlinenative")).toString());
                loaded.setBoolean(null, true);
            } catch (ReflectiveOperationException | RuntimeException | UnsatisfiedLinkError e) {
                return JLineNativeLoader.initialize();
            }
        }
        return JLineNativeLoader.initialize();
    }

    static LinuxTty open() throws IOException {
        LinuxTty tty = new LinuxTty();
        if (CLibrary.tcgetattr(IN, tty.found) != 0) {
            throw new IOException("tcgetattr");
        }
        return tty;
    }

    @Override
    public void raw() throws IOException {
        Termios raw = new Termios();
        CLibrary.tcgetattr(IN, raw);
        raw.c_iflag &= ~(BRKINT | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
        raw.c_oflag &= ~OPOST;
        raw.c_lflag &= ~LINE;
        raw.c_cc[VMIN] = 1;
        raw.c_cc[VTIME] = 0;
        set(raw);
    }

    @Override
    public void restore() throws IOException {
        set(found);
    }

    private static void set(Termios attributes) throws IOException {
        if (CLibrary.tcsetattr(IN, CLibrary.TCSADRAIN, attributes) != 0) {
            throw new IOException("tcsetattr");
        }
    }

    @Override
    public int read(byte[] into, int milliseconds) throws IOException {
        // A hang-up also counts as readable; the read then finds the end.
        return CLibrary.pollForInput(IN, milliseconds) == 0 ? 0 : in.read(into);
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public void onResize(Runnable changed) {
        Signals.register("WINCH", changed);
    }

    @Override
    public int columns() {
        return size().ws_col;
    }

    @Override
    public int rows() {
        return size().ws_row;
    }

    private static WinSize size() {
        WinSize size = new WinSize();
        if (CLibrary.ioctl(OUT, CLibrary.TIOCGWINSZ, size) != 0 || size.ws_col <= 0 || size.ws_row <= 0) {
            return new WinSize((short) 24, (short) 80);
        }
        return size;
    }

    @Override
    public void close() {
        // Standard input and output stay open: whoever started the program goes on using them.
    }
}
