package lumbung.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository's own files, as the tests see them: Maven runs them in its top folder. */
final class Sources {
    static final Path TOP = Path.of("").toAbsolutePath();

    private Sources() {}

    /** Java files below these folders of src, sorted; a folder that does not exist has none. */
    static List<Path> java(String... folders) {
        return Stream.of(folders)
                .map(folder -> TOP.resolve("src").resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Sources::below)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
    }

    static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String shown(Path file) {
        return TOP.relativize(file).toString().replace('\\', '/');
    }
}
