package lumbung.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. */
final class Folders {
    private Folders() {}

    /** Removes a folder and all in it, without following links; nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path path : below(folder).sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    /** Copies all that is in a folder into an empty one. */
    static void copyInto(Path folder, Path target) throws IOException {
        for (Path path : below(folder).filter(path -> !path.equals(folder)).toList()) {
            Files.copy(path, target.resolve(folder.relativize(path).toString()));
        }
    }

    /** Bytes of all files in a folder; 0 where there is none. */
    static long size(Path folder) throws IOException {
        long size = 0;
        if (Files.exists(folder)) {
            for (Path path : below(folder).toList()) {
                size += sizeOf(path);
            }
        }
        return size;
    }

    /** Derby may have removed a file since the folder was looked at. */
    private static long sizeOf(Path path) throws IOException {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static Stream<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return List.copyOf(paths.toList()).stream();
        }
    }
}
