package lumbung.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The pages of a document as they are laid out, before anyone knows how many there will be: on disk, since a list may be
 * longer than the memory. Thrown away when closed.
 */
public final class Spool implements AutoCloseable {
    private final Path file;
    private final Writer writer;
    private long[] ends = new long[16];
    private int pages;
    private long written;
    private boolean complete;

    Spool() {
        try {
            this.file = Files.createTempFile("lumbung-", ".pages");
            this.writer = new BufferedWriter(Files.newBufferedWriter(file), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line to the page that is being laid out. */
    void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
            written += bytes(text) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(String text) {
        return text.codePoints()
                .mapToLong(point -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
                .sum();
    }

    /** Ends the page; the next line begins another. */
    void endPage() {
        if (pages == ends.length) {
            ends = Arrays.copyOf(ends, pages * 2);
        }
        ends[pages++] = written;
    }

    void complete() {
        try {
            writer.close();
            complete = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return pages;
    }

    /** The lines of a page, counted from 1. */
    public List<String> page(int number) {
        long from = number == 1 ? 0 : ends[number - 2];
        try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(ends[number - 1] - from)];
            reader.seek(from);
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!complete) {
            complete();
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
