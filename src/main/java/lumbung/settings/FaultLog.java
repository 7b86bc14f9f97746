package lumbung.settings;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Details of what broke, for whoever mends it; in the protected log folder, since they may hold people's data. */
public final class FaultLog {
    private FaultLog() {}

    /** Answers the file; empty where even that could not be written. */
    public static Optional<String> write(StartOptions start, Map<String, String> environment, Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        try {
            Home home = start.home().map(folder -> new Home(Path.of(folder))).orElseGet(() -> Home.usual(environment));
            Guarded.folder(home.log());
            Path file = Guarded.file(home.log().resolve("lumbung.log"));
            String entry = Instant.now() + " " + text + "\n";
            Files.writeString(file, entry, StandardOpenOption.APPEND);
            return Optional.of(file.toString());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
