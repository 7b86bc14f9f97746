package lumbung.terminal;

import java.io.Closeable;
import java.io.IOException;

/** The line to a terminal: bytes both ways, its size, and raw mode, in which every key comes as it is pressed. */
interface Tty extends Closeable {
    /** No echo, no line editing, no signals from keys, no flow control: Ctrl+C, S, Q and Z are keys. */
    void raw() throws IOException;

    /** As it was found. */
    void restore() throws IOException;

    /**
     * Waits for bytes.
     *
     * @return how many came; 0 if none within the time, -1 if nobody is there any more
     */
    int read(byte[] into, int milliseconds) throws IOException;

    void write(byte[] bytes, int length) throws IOException;

    /** Tells every change of size, on any thread. */
    void onResize(Runnable changed);

    int columns();

    int rows();
}
