package lumbung.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A disk of its own, in memory: small, and one that can be filled, closed to writing and pulled out. Only who may mount has one:
 * root, or whoever runs this under {@code unshare -rm}.
 */
final class Mount implements AutoCloseable {
    private final Path place;
    private final Path held;

    private Mount(Path place, Path held) {
        this.place = place;
        this.held = held;
    }

    /** Of so many megabytes. */
    static Mount of(Path folder, int megabytes) throws IOException, Scene.Impossible {
        Path held = Files.createDirectories(folder.resolve("held"));
        Path place = Files.createDirectories(folder.resolve("disk"));
        if (!does("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", held.toString())) {
            throw new Scene.Impossible("may not mount; run it as root or under unshare -rm");
        }
        Mount mount = new Mount(place, held);
        mount.plugIn();
        return mount;
    }

    private static boolean does(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void must(String... command) {
        if (!does(command)) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    Path place() {
        return place;
    }

    void plugIn() {
        must("mount", "--bind", held.toString(), place.toString());
    }

    /** What is open on it stays readable, as what a system still has in memory does; nothing is found by its name any more. */
    void pullOut() {
        must("umount", "-l", place.toString());
    }

    void readOnly() {
        must("mount", "-o", "remount,ro,bind", place.toString());
    }

    /** Fills it but for so many bytes. */
    void fill(long left) {
        Path filler = held.resolve("filler");
        byte[] piece = new byte[1 << 14];
        try {
            Files.deleteIfExists(filler);
            Files.createFile(filler);
            while (Files.getFileStore(held).getUsableSpace() > left) {
                int length =
                        (int) Math.min(piece.length, Files.getFileStore(held).getUsableSpace() - left);
                Files.write(filler, length == piece.length ? piece : new byte[length], StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            // It is full, then; what is left of it may have been taken by somebody else.
            return;
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(held.resolve("filler"));
    }

    @Override
    public void close() {
        for (Path each : Stream.of(place, held).toList()) {
            // Plugged in again it lies there twice.
            while (does("umount", "-l", each.toString())) {}
        }
    }
}
