package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.settings.Arrangements;
import lumbung.settings.Erasures;
import lumbung.settings.Home;

/** What the files beside a register still tell of people who are erased. */
final class Traces {
    /** A larger file is no list of contacts. */
    private static final long LARGEST = 64L << 20;

    private final Home home;
    private final Database database;
    private final IndexKeeper keeper;
    private final Engine engine;

    Traces(Home home, Database database, IndexKeeper keeper, Engine engine) {
        this.home = home;
        this.database = database;
        this.keeper = keeper;
        this.engine = engine;
    }

    /**
     * Before an erasure is kept: notes whom it is about, so that no backup brings them back unnoticed, and clears the files. Where
     * the erasure is not kept after all, nothing is missing that cannot be made again.
     */
    void going(Set<Long> people, Mentions mentions, Instant now) {
        new Erasures(home).add(people, now);
        new Arrangements(home).forget(people, mentions::hinted);
        try {
            for (Path file : files(home.exports())) {
                if (mentions.in(text(file))) {
                    Files.delete(file);
                }
            }
            lines(home.shellHistory(), mentions::hinted);
            for (Path file : files(home.log())) {
                lines(file, mentions::in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() <= LARGEST)
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Takes lines out of a text, where it lies: who writes on at its end goes on doing so. */
    private static void lines(Path file, Predicate<String> told) throws IOException {
        if (!Files.isRegularFile(file) || file.toFile().length() > LARGEST || !told.test(text(file))) {
            return;
        }
        List<String> kept = text(file).lines().filter(told.negate()).toList();
        Files.write(file, kept, StandardCharsets.UTF_8);
    }

    /** Once an erasure is kept. */
    void gone(Collection<String> tables) {
        keeper.renew();
        if (engine.isDerby()) {
            try {
                database.upkeep(connection -> {
                    Compacting.derby(connection, tables);
                    return true;
                });
            } catch (Failure failure) {
                // Somebody is reading a table just now: its freed space is written over by and by.
                if (!failure.passing()) {
                    throw failure;
                }
            }
        }
    }
}
