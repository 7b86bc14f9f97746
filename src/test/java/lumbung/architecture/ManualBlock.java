package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A part of {@code man/lumbung.1} that follows from the program, between two comments. Written anew with {@code
 * -Dlumbung.test.write=true}.
 */
public record ManualBlock(String name) {
    private static final Path MANUAL = Path.of("man/lumbung.1");

    /** The block holds these lines and no others. */
    public void check(List<String> lines) {
        String generated = String.join("\n", lines) + "\n";
        String page = page();
        int from = from(page);
        int to = to(page);
        if (Boolean.getBoolean("lumbung.test.write")) {
            write(page.substring(0, from) + generated + page.substring(to));
        }
        assertEquals(generated, text());
    }

    /** What stands in the manual, with roff's hyphens written plainly. */
    public List<String> lines() {
        return text().replace("\\-", "-").lines().toList();
    }

    private String text() {
        String page = page();
        return page.substring(from(page), to(page));
    }

    private int from(String page) {
        String mark = ".\\\" begin " + name + "\n";
        assertTrue(page.contains(mark), mark);
        return page.indexOf(mark) + mark.length();
    }

    private int to(String page) {
        return page.indexOf(".\\\" end " + name + "\n");
    }

    private static String page() {
        try {
            return Files.readString(MANUAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String page) {
        try {
            Files.writeString(MANUAL, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
