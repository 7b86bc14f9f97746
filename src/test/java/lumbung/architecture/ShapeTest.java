package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Small files, small methods in the program (a test may be a long table), no junk drawers. */
class ShapeTest {
    private static final int FILE = 400;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 6;

    private static final Set<String> DRAWERS = Set.of(
            "util",
            "utils",
            "utility",
            "utilities",
            "common",
            "commons",
            "helper",
            "helpers",
            "manager",
            "managers",
            "base",
            "impl",
            "types");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final List<Path> files = Sources.java("main/java", "test/java", "bench/java");

    @Test
    void noFileIsOver400Lines() {
        List<String> tooLong = files.stream()
                .filter(file -> lines(file) > FILE)
                .map(Sources::shown)
                .toList();

        assertEquals(List.of(), tooLong, "divide these");
    }

    @Test
    void noMethodIsOver40LinesOrTakesMoreThanSixThings() {
        List<SourceTree.Method> large = SourceTree.of(files).methods().stream()
                .filter(ShapeTest::inProgram)
                .filter(method -> method.lines() > METHOD || method.parameters() > PARAMETERS)
                .toList();

        assertEquals(List.of(), large, "divide these, or name their parameters together in a record");
    }

    @Test
    void noPackageOrTypeIsAJunkDrawer() {
        Stream<String> packages = files.stream().flatMap(file -> names(file.getParent()));
        Stream<String> types = SourceTree.of(files).types().stream();
        List<String> drawers = Stream.concat(packages, types)
                .filter(name ->
                        WORDS.splitAsStream(name).anyMatch(word -> DRAWERS.contains(word.toLowerCase(Locale.ROOT))))
                .distinct()
                .toList();

        assertEquals(List.of(), drawers, "name what they hold");
    }

    private static Stream<String> names(Path folder) {
        return StreamSupport.stream(Sources.TOP.relativize(folder).spliterator(), false)
                .map(Path::toString);
    }

    /** A test of a table has as many parameters as the table has columns. */
    private static boolean inProgram(SourceTree.Method method) {
        return method.file().startsWith("src/main/");
    }

    private static long lines(Path file) {
        return Sources.text(file).lines().count();
    }
}
