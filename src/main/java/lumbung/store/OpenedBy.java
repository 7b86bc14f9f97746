package lumbung.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lumbung.settings.Guarded;

/**
 * Who has the register open: only for the sentence that tells a second program; the database itself keeps it out.
 *
 * @param user the account's name
 */
record OpenedBy(String user, Instant since) {
    static Optional<OpenedBy> read(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new OpenedBy(lines.get(0), Instant.parse(lines.get(1))));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static void write(Path file, Instant now) {
        try {
            Files.write(Guarded.file(file), List.of(System.getProperty("user.name", "?"), now.toString()));
        } catch (IOException e) {
            // The sentence is then shorter.
            return;
        }
    }
}
