package lumbung.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * A lock in a home, on one byte of a file that stays: it goes when the program does, however it ends. A program has one channel to that
 * file, whoever in it holds locks, since closing any channel gives up all that the program holds there.
 */
final class HomeLock {
    static final String NAME = ".making-ready";

    private static final Map<Path, Held> HELD = new HashMap<>();

    /** What is locked: the place of a byte. */
    enum Part {
        /** Some work in a folder beside the register. */
        WORK(0),
        /** The register itself: alone to exchange it, with others to open it. */
        EXCHANGE(1);

        private final int at;

        Part(int at) {
            this.at = at;
        }
    }

    private final Path file;
    private final Part part;

    private HomeLock(Path file, Part part) {
        this.file = file;
        this.part = part;
    }

    /** Together with all who share it; empty where another program has it alone. */
    static Optional<HomeLock> shared(Home home, Part part) throws IOException {
        return take(home, part, true);
    }

    /** Alone; empty where anybody has it, in this program too. */
    static Optional<HomeLock> alone(Home home, Part part) throws IOException {
        return take(home, part, false);
    }

    private static Optional<HomeLock> take(Home home, Part part, boolean shared) throws IOException {
        // However somebody wrote the folder's name.
        Path file = home.folder().toRealPath().resolve(NAME);
        synchronized (HELD) {
            Held held = HELD.get(file);
            if (held == null) {
                held = new Held(
                        FileChannel.open(Guarded.file(file), StandardOpenOption.READ, StandardOpenOption.WRITE));
                HELD.put(file, held);
            }
            try {
                return held.take(part, shared) ? Optional.of(new HomeLock(file, part)) : Optional.empty();
            } finally {
                forgetUnused(file, held);
            }
        }
    }

    private static void forgetUnused(Path file, Held held) throws IOException {
        if (held.users.isEmpty()) {
            HELD.remove(file);
            held.channel.close();
        }
    }

    void release() throws IOException {
        synchronized (HELD) {
            Held held = HELD.get(file);
            held.give(part);
            forgetUnused(file, held);
        }
    }

    /** What this program holds of one file; whoever shares here shares what the first of them took. */
    private static final class Held {
        private final FileChannel channel;
        private final Map<Part, Integer> users = new EnumMap<>(Part.class);
        private final Map<Part, FileLock> locks = new EnumMap<>(Part.class);

        Held(FileChannel channel) {
            this.channel = channel;
        }

        boolean take(Part part, boolean shared) {
            boolean free = users.containsKey(part) ? shared : locked(part, shared);
            if (free) {
                users.merge(part, 1, Integer::sum);
            }
            return free;
        }

        /** Also on a disk that knows no locks: there only this program's own are told apart. */
        private boolean locked(Part part, boolean shared) {
            try {
                Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(part.at, 1, shared));
                lock.ifPresent(it -> locks.put(part, it));
                return lock.isPresent();
            } catch (IOException e) {
                return true;
            }
        }

        void give(Part part) throws IOException {
            if (users.merge(part, -1, Integer::sum) > 0) {
                return;
            }
            users.remove(part);
            FileLock lock = locks.remove(part);
            if (lock != null) {
                lock.release();
            }
        }
    }
}
