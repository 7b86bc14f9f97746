package lumbung.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * The lines of a text, ended by CR, LF or both, with their numbers. A line longer than allowed
 * is cut, and says so.
 */
final class Lines implements Closeable {
    private final Reader reader;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final char[] block = new char[1 << 14];
    private int at;
    private int end;
    private boolean afterReturn;
    private long number;
    private boolean cut;
    private boolean ended;

    Lines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** Goes to the next line; answers whether there is one. */
    boolean advance() {
        text.setLength(0);
        cut = false;
        boolean any = false;
        for (int next = read(); next >= 0; next = read()) {
            if (next == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = next == '\r';
            if (afterReturn || next == '\n') {
                number++;
                ended = true;
                return true;
            }
            any = true;
            keep((char) next);
        }
        number += any ? 1 : 0;
        ended = false;
        return any;
    }

    String text() {
        return text.toString();
    }

    /** Counted from 1. */
    long number() {
        return number;
    }

    boolean cut() {
        return cut;
    }

    /** Whether the line was ended, and not only by the end of the file. */
    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(char next) {
        if (text.length() < longest) {
            text.append(next);
        } else {
            cut = true;
        }
    }

    private int read() {
        try {
            if (at == end) {
                at = 0;
                end = reader.read(block);
            }
            return end > 0 ? block[at++] : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
