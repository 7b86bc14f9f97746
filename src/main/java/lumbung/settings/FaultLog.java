package lumbung.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Trouble;

/** Where something broke, for whoever mends it; in the protected log folder, and without a word of people's data. */
public final class FaultLog {
    private static final int DEEPEST = 20;

    private FaultLog() {}

    /** Answers the file; empty where even that could not be written. */
    public static Optional<String> write(StartOptions start, Map<String, String> environment, Throwable fault) {
        try {
            Home home = start.home().map(folder -> new Home(Path.of(folder))).orElseGet(() -> Home.usual(environment));
            Guarded.folder(home.log());
            Path file = Guarded.file(home.log().resolve("lumbung.log"));
            String entry = Instant.now() + " " + traced(fault) + "\n";
            Files.writeString(file, entry, StandardOpenOption.APPEND);
            return Optional.of(file.toString());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Where it broke, and on the way to what. The words are left out: they may quote what somebody typed or a row holds. */
    private static String traced(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable at = fault;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(at.getClass().getName());
            if (at instanceof Trouble trouble) {
                text.append(' ').append(trouble.code());
            }
            text.append('\n');
            for (StackTraceElement step : at.getStackTrace()) {
                text.append("\tat ").append(step).append('\n');
            }
            at = at.getCause();
        }
        return text.toString();
    }
}
