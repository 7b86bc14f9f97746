package lumbung.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/** The file in which typed lines are remembered; nobody else may read it, since they hold names and numbers. */
final class ShellHistory {
    private final Home home;

    ShellHistory(Home home) {
        this.home = home;
    }

    /** Makes the file where it is missing, and keeps it to its owner; none beside an encrypted register. */
    Optional<Path> guarded() {
        if (home.isEncrypted()) {
            return Optional.empty();
        }
        try {
            Guarded.close(Guarded.file(home.shellHistory()));
            return Optional.of(home.shellHistory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
