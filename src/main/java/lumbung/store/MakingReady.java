package lumbung.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * That a program makes a register ready in a folder beside the one that is there. It is a lock on a file, which goes when the
 * program does, however it ends: so nobody opens a register that is about to be exchanged, and what a power cut left of such
 * folders is removed by the next start, while those that are worked in stay.
 */
final class MakingReady {
    static final String REHEARSAL = ".rehearsal-";
    static final String FILLING = ".filling-";
    static final String RESTORED = "restored-";

    /** What was there before it was encrypted or put in clear: once the exchange is done nobody may read it. */
    static final String RECAST = ".recast";

    private static final List<String> FOLDERS = List.of(REHEARSAL, FILLING, RESTORED, RECAST);

    /** The bytes of the file that stand for something: any work, and work that ends in an exchange. */
    private static final int WORK = 0;

    private static final int EXCHANGE = 1;

    private MakingReady() {}

    /** What is done with a folder of its own. */
    interface Making<T> {
        Outcome<T> run() throws IOException;
    }

    private static Path file(Home home) {
        return home.folder().resolve(".making-ready");
    }

    /** Meanwhile no start removes the folders. */
    static <T> Outcome<T> during(Home home, Making<T> making) throws IOException {
        Guarded.folder(home.folder());
        try (FileChannel channel = channel(Guarded.file(file(home)))) {
            locked(channel, WORK, true);
            return making.run();
        } finally {
            tidy(home);
        }
    }

    /** Meanwhile no other program opens the register either; refused where one already exchanges it. */
    static <T> Outcome<T> exchanging(Home home, Making<T> making) throws IOException {
        Guarded.folder(home.folder());
        try (FileChannel channel = channel(Guarded.file(file(home)))) {
            locked(channel, WORK, true);
            return locked(channel, EXCHANGE, false) ? making.run() : Outcome.refused("store.open.restoring");
        } finally {
            tidy(home);
        }
    }

    /** Whether another program is about to put another register in this one's place. */
    static boolean exchanges(Home home) {
        if (!Files.exists(file(home))) {
            return false;
        }
        try (FileChannel channel = channel(file(home))) {
            return !locked(channel, EXCHANGE, false);
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes what programs left that did not come to their end; nothing while one works, or an exchange is to be ended. */
    static void tidy(Home home) {
        if (!Files.exists(file(home)) || Files.exists(home.restoring())) {
            return;
        }
        try (FileChannel channel = channel(file(home));
                FileLock lock = channel.tryLock(WORK, 1, false)) {
            if (lock != null) {
                for (String name : FOLDERS) {
                    remove(home, name);
                }
                Files.deleteIfExists(file(home));
            }
        } catch (IOException | OverlappingFileLockException e) {
            // The next start comes by here again.
            return;
        }
    }

    private static void remove(Home home, String beginning) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(home.folder(), beginning + "*")) {
            for (Path folder : left) {
                Folders.delete(folder);
            }
        }
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Whether no other program stands in the way: a lock of this one's does not, nor a disk that knows no locks. */
    private static boolean locked(FileChannel channel, int at, boolean shared) {
        try {
            return channel.tryLock(at, 1, shared) != null;
        } catch (OverlappingFileLockException | IOException e) {
            return true;
        }
    }
}
