package lumbung.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A line whose far end keeps what was written. */
final class RecordingTty implements Tty {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final int columns;
    private final int rows;
    private int writes;
    private boolean raw;

    RecordingTty(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    int writes() {
        return writes;
    }

    boolean isRaw() {
        return raw;
    }

    void forget() {
        written.reset();
        writes = 0;
    }

    @Override
    public void raw() {
        raw = true;
    }

    @Override
    public void restore() {
        raw = false;
    }

    @Override
    public int read(byte[] into, int milliseconds) {
        return -1;
    }

    @Override
    public void write(byte[] bytes, int length) {
        writes++;
        written.write(bytes, 0, length);
    }

    @Override
    public void onResize(Runnable changed) {
        // This line keeps its size.
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
