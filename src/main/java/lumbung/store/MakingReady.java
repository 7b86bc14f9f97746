package lumbung.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * That a program makes a register ready in a folder beside the one that is there. {@link HomeLock}s say so: nobody opens a
 * register that is about to be exchanged, none is exchanged that somebody is about to open, and what a power cut left of such
 * folders is removed by the next start, while those that are worked in stay.
 */
final class MakingReady {
    static final String REHEARSAL = ".rehearsal-";
    static final String FILLING = ".filling-";
    static final String RESTORED = "restored-";

    /** What was there before it was encrypted or put in clear: once the exchange is done nobody may read it. */
    static final String RECAST = ".recast";

    private static final List<String> FOLDERS = List.of(REHEARSAL, FILLING, RESTORED, RECAST);

    /** Others open a register or tidy up for so long at most, but for one that is migrated or asks for a passphrase. */
    private static final int TRIES = 100;

    private static final long APART_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(50);

    private MakingReady() {}

    /** What is done with a folder of its own. */
    interface Making<T> {
        Outcome<T> run() throws IOException;
    }

    /** A lock that may be there in a moment. */
    private interface Wanted {
        Optional<HomeLock> take() throws IOException;
    }

    /** Meanwhile no start removes the folders. */
    static <T> Outcome<T> during(Home home, Making<T> making) throws IOException {
        Guarded.folder(home.folder());
        try {
            Optional<HomeLock> work = patiently(() -> HomeLock.shared(home, HomeLock.Part.WORK));
            if (work.isEmpty()) {
                return Outcome.refused("store.open.restoring");
            }
            return holding(work.get(), making);
        } finally {
            tidy(home);
        }
    }

    /** Meanwhile no other program opens the register either; refused where one does, or exchanges it already. */
    static <T> Outcome<T> exchanging(Home home, Making<T> making) throws IOException {
        return during(home, () -> {
            Optional<HomeLock> exchange = patiently(() -> HomeLock.alone(home, HomeLock.Part.EXCHANGE));
            if (exchange.isEmpty()) {
                return Outcome.refused(isShared(home) ? "store.open.busy" : "store.open.restoring");
            }
            return holding(exchange.get(), making);
        });
    }

    private static <T> Outcome<T> holding(HomeLock lock, Making<T> making) throws IOException {
        try {
            return making.run();
        } finally {
            lock.release();
        }
    }

    private static boolean isShared(Home home) throws IOException {
        Optional<HomeLock> shared = HomeLock.shared(home, HomeLock.Part.EXCHANGE);
        if (shared.isPresent()) {
            shared.get().release();
        }
        return shared.isPresent();
    }

    private static Optional<HomeLock> patiently(Wanted wanted) throws IOException {
        Optional<HomeLock> lock = wanted.take();
        for (int tried = 1; tried < TRIES && lock.isEmpty(); tried++) {
            LockSupport.parkNanos(APART_NANOSECONDS);
            lock = wanted.take();
        }
        return lock;
    }

    /**
     * Opens a register while no other program puts another into its place. From then on it is the database's own lock that says
     * that it is open.
     */
    static <T> Outcome<T> opening(Home home, Supplier<Outcome<T>> opening) {
        Optional<HomeLock> shared;
        try {
            shared = HomeLock.shared(home, HomeLock.Part.EXCHANGE);
        } catch (IOException e) {
            // Where no file can be made, no register can be exchanged either.
            return opening.get();
        }
        if (shared.isEmpty()) {
            return Outcome.refused("store.open.restoring");
        }
        try {
            return opening.get();
        } finally {
            release(shared.get());
        }
    }

    /** Removes what programs left that did not come to their end; nothing while one works, or an exchange is to be ended. */
    static void tidy(Home home) {
        try {
            if (Files.exists(home.restoring()) || left(home).isEmpty()) {
                return;
            }
            Optional<HomeLock> alone = HomeLock.alone(home, HomeLock.Part.WORK);
            if (alone.isPresent()) {
                holding(alone.get(), () -> removed(left(home)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The next start comes by here again.
            return;
        }
    }

    private static Outcome<Boolean> removed(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            Folders.delete(folder);
        }
        return Outcome.done(true);
    }

    private static List<Path> left(Home home) throws IOException {
        List<Path> left = new ArrayList<>();
        if (Files.isDirectory(home.folder())) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(home.folder(), MakingReady::isOurs)) {
                folders.forEach(left::add);
            }
        }
        return left;
    }

    private static boolean isOurs(Path folder) {
        String name = folder.getFileName().toString();
        return FOLDERS.stream().anyMatch(name::startsWith);
    }

    private static void release(HomeLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            // It goes with the program.
            return;
        }
    }
}
