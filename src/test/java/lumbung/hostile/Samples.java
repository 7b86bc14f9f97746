package lumbung.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The valid files that there are, or as much of each as is quickly read. */
final class Samples {
    private static final int BYTES = 6_000;

    private Samples() {}

    /** Those of the sample lists whose names end so. */
    static List<byte[]> lists(String... endings) {
        try (Stream<Path> files = Files.list(Path.of("data", "samples"))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(Samples::bytes)
                    .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, BYTES)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
