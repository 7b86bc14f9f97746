package lumbung.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import lumbung.settings.Guarded;
import lumbung.settings.Home;
import lumbung.settings.WholeFile;

/**
 * Puts a register that was made ready beside into its place. What is to be done is written down first; every step can be done twice,
 * so that whoever opens the register after a power cut ends it.
 */
final class Swap {
    private final Home home;

    Swap(Home home) {
        this.home = home;
    }

    /**
     * @param ready a home with a register and its key, in the home's folder
     * @param before where the register and key go that are there
     */
    void begin(Path ready, Path before) throws IOException {
        WholeFile.write(home.restoring(), ready.getFileName() + "\n" + before.getFileName() + "\n");
        end();
    }

    /** Ends what was begun, if something was. */
    void end() throws IOException {
        Optional<List<Path>> begun = begun();
        if (begun.isEmpty()) {
            return;
        }
        Home ready = new Home(begun.get().get(0));
        Home before = new Home(begun.get().get(1));
        if (Files.exists(ready.register())) {
            Guarded.folder(before.folder());
            move(home.register(), before.register());
            move(home.journalKey(), before.journalKey());
            move(home.vault(), before.vault());
            move(ready.register(), home.register());
        }
        move(ready.journalKey(), home.journalKey());
        move(ready.vault(), home.vault());
        Files.deleteIfExists(home.searchIndex());
        Folders.delete(ready.folder());
        Files.deleteIfExists(home.restoring());
    }

    /** Whether the note of an exchange is there and does not say of which: where there is no register, none may be made. */
    boolean isUnclear() {
        return Files.exists(home.restoring());
    }

    /** The two folders, where the note is whole. */
    private Optional<List<Path>> begun() throws IOException {
        if (!Files.exists(home.restoring())) {
            return Optional.empty();
        }
        List<String> names = Files.readAllLines(home.restoring(), StandardCharsets.ISO_8859_1);
        boolean whole = names.size() == 2
                && names.stream().allMatch(name -> name.matches("[A-Za-z0-9.-]+") && !name.startsWith(".."));
        return whole ? Optional.of(names.stream().map(home.folder()::resolve).toList()) : Optional.empty();
    }

    /** Once: what is there already was moved before the power went. */
    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from) && !Files.exists(to)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
