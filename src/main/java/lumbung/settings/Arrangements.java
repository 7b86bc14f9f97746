package lumbung.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How each clerk's workbench was left, in one file; nothing of it beside an encrypted register. What cannot be read is as if it had never been: nothing hangs on it. */
public final class Arrangements {
    private static final long LARGEST = 1 << 20;
    private static final TypeReference<TreeMap<String, Arrangement>> ALL = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.shared();
    private final Path file;
    private final boolean kept;
    private final Erasures erasures;

    public Arrangements(Home home) {
        this.file = home.arrangements();
        this.kept = !home.isEncrypted();
        this.erasures = new Erasures(home);
    }

    /** How this clerk left it; {@link Arrangement#NONE} for the first time. */
    public Arrangement of(long clerkId) {
        return all().getOrDefault(Long.toString(clerkId), Arrangement.NONE);
    }

    private Map<String, Arrangement> all() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return new TreeMap<>();
            }
            TreeMap<String, Arrangement> read = json.readValue(file, ALL);
            return read == null ? new TreeMap<>() : read;
        } catch (JacksonException | IOException e) {
            return new TreeMap<>();
        }
    }

    /** Keeps how this clerk left it, whole or not at all; says nothing where the disk is full or cannot be written. */
    public synchronized void keep(long clerkId, Arrangement arrangement) {
        if (!kept) {
            return;
        }
        Map<String, Arrangement> all = all();
        all.put(Long.toString(clerkId), arrangement.without(erasures.people(), text -> false));
        write(all);
    }

    /**
     * Takes people out of what is kept of every clerk, and by their numbers out of what will be.
     *
     * @param names whether a text names one of them
     */
    public synchronized void forget(Set<Long> people, Predicate<String> names) {
        Map<String, Arrangement> all = all();
        all.replaceAll((clerk, arrangement) -> arrangement.without(people, names));
        if (!all.isEmpty()) {
            write(all);
        }
    }

    private void write(Map<String, Arrangement> all) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            // Never through a link that somebody laid there.
            Files.deleteIfExists(beside);
            Files.write(
                    Guarded.file(beside), json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
            replace(beside);
        } catch (IOException e) {
            // A place to stand is not worth a word to somebody who is leaving.
            beside.toFile().deleteOnExit();
        }
    }

    private void replace(Path beside) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
