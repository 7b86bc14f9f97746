package lumbung.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import lumbung.settings.Guarded;

/** The file in which typed lines are remembered; nobody else may read it, since they hold names and numbers. */
final class ShellHistory {
    private final Path file;

    ShellHistory(Path file) {
        this.file = file;
    }

    /** Makes the file where it is missing, and keeps it to its owner. */
    Path guarded() {
        try {
            Guarded.close(Guarded.file(file));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
