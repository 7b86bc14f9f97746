package lumbung.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lumbung.message.PlainText;

/** Lines of text for a person, or JSON for a program; what others wrote is scrubbed before a terminal sees it. */
final class Page {
    private final Writer writer;

    Page(OutputStream stream) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Nobody reads on: the reader had enough, as {@code head} has. */
    static final class Unread extends RuntimeException {
        Unread(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** One line, or several where our own text breaks it. */
    void line(String text) {
        text.lines().forEach(line -> write(PlainText.shown(line.stripTrailing()) + "\n"));
    }

    void blank() {
        write("\n");
    }

    void write(String raw) {
        attempt(() -> writer.write(raw));
    }

    /** One JSON document, see {@link Json}. */
    void json(Object value) {
        Json.write(writing(), value);
        write("\n");
    }

    /** For what is streamed; never closes what lies below. */
    Writer writing() {
        return new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                attempt(() -> writer.write(text, from, length));
            }

            @Override
            public void flush() {
                // The page is flushed at its end.
            }

            @Override
            public void close() {
                // The page is closed by who opened it.
            }
        };
    }

    void flush() {
        attempt(writer::flush);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            boolean pipe =
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw pipe ? new Unread(e) : new UncheckedIOException(e);
        }
    }
}
