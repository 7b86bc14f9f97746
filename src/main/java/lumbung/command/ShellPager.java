package lumbung.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Passes a command's answer on a screenful at a time; where its reader has had enough, writing ends as at a closed pipe. */
final class ShellPager extends OutputStream {
    /** What is asked between two screenfuls. */
    interface Reader {
        /** Whether to go on. */
        boolean wantsMore() throws IOException;
    }

    /** A screen's size; no rows for a screen that never ends. */
    record Size(int columns, int rows) {}

    private final OutputStream below;
    private final Size size;
    private final BooleanSupplier stopped;
    private final Reader reader;
    private int rows;
    private int column;

    ShellPager(OutputStream below, Size size, BooleanSupplier stopped, Reader reader) {
        this.below = below;
        this.size = size;
        this.stopped = stopped;
        this.reader = reader;
    }

    @Override
    public void write(int one) throws IOException {
        if (column == 0 && stopped.getAsBoolean()) {
            throw enough();
        }
        if (column == 0 && size.rows > 1 && rows >= size.rows - 1) {
            below.flush();
            rows = 0;
            if (!reader.wantsMore()) {
                throw enough();
            }
        }
        below.write(one);
        count(one);
    }

    /** Counts letters, not their later bytes; a long line takes several rows. */
    private void count(int one) {
        if (one == '\n') {
            rows++;
            column = 0;
        } else if ((one & 0xC0) != 0x80) {
            column++;
            rows += column > 1 && size.columns > 0 && column % size.columns == 1 ? 1 : 0;
        }
    }

    @Override
    public void flush() throws IOException {
        below.flush();
    }

    /** {@link Page} takes it for a reader who left. */
    private static IOException enough() {
        return new IOException("broken pipe");
    }
}
