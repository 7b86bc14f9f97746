package lumbung.backup;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Home;

/**
 * A register that another was put in the place of. It stays until somebody removes it, since it may hold what the other does not;
 * neither an erasure nor encrypting reaches it.
 *
 * @param folder in the home, with the register and its key
 */
public record Former(Path folder) {
    private static final String PREFIX = "before-";

    /** Where the one that is there goes at a moment. */
    public static Former at(Home home, String stamp) {
        return new Former(home.folder().resolve(PREFIX + stamp));
    }

    /** Those there are, the newest first. */
    public static List<Former> all(Home home) {
        List<Former> found = new ArrayList<>();
        if (Files.isDirectory(home.folder())) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(home.folder(), PREFIX + "*")) {
                folders.forEach(folder -> found.add(new Former(folder)));
            } catch (IOException | DirectoryIteratorException e) {
                return List.of();
            }
        }
        found.sort(Comparator.comparing((Former it) -> it.name()).reversed());
        return List.copyOf(found);
    }

    /** Which ones there are, within a sentence of this key; empty where there are none. */
    public static Optional<Message> told(List<Former> all, String key) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(key, all.stream().map(Former::name).collect(Collectors.joining(", "))));
    }

    /** As it is told: the folder's own name. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Whether it can be read without a passphrase. */
    public boolean isInClear() {
        return !new Home(folder).isEncrypted();
    }

    /** Removes it for good; refused where the disk does not let it. */
    public Outcome<Former> remove() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            return Outcome.done(this);
        } catch (IOException e) {
            return Outcome.refused("backup.refused.read-only", folder.toString());
        }
    }
}
