package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import lumbung.message.Outcome;
import lumbung.settings.Home;

/** The demo register: a copy that is thrown away, so that everybody begins with the same one. */
public final class DemoCopy {
    /** The demo's own day: Saturday, 21 November 2026, 10.02 in Central Java. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:02:00Z"), ZoneId.of("Asia/Jakarta"));

    /** Everybody's PIN in the demo: it is told wherever it is asked for. */
    static final String PIN = "1234";

    private DemoCopy() {}

    /** A copy in a temporary folder; refused where the program was not built with its demo. */
    static Outcome<Home> make() {
        Path original = Path.of(System.getProperty("lumbung.image", "target/lumbung"), "demo");
        if (!Files.isDirectory(original.resolve("register"))) {
            return Outcome.refused("start.demo.missing", original.toString());
        }
        try {
            Path copy = Files.createTempDirectory("lumbung-demo-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(copy), "throw the demo away"));
            Folders.copyInto(original, copy);
            return Outcome.done(new Home(copy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void throwAway(Path copy) {
        try {
            Folders.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
