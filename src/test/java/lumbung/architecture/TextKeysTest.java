package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The program's keys and its texts are the same set. A key is a string literal that begins with a package's or a text
 * file's name and a dot; one that ends with a dot is the beginning of keys put together at run time.
 */
class TextKeysTest {
    private static final Pattern KEY = Pattern.compile("([a-z0-9]+)(\\.[A-Za-z0-9_-]+)*\\.?");
    private static final Set<String> FILE_ENDINGS =
            Set.of("json", "txt", "log", "csv", "vcf", "html", "properties", "zip", "sql", "jar");

    private final Set<String> texts = TextFiles.of("en").texts().keySet();
    private final List<String> used = keysInCode();

    @Test
    void everyKeyInTheProgramHasAText() {
        Set<String> missing = used.stream()
                .filter(key -> key.endsWith(".")
                        ? texts.stream().noneMatch(text -> text.startsWith(key))
                        : !texts.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextIsUsed() {
        List<String> beginnings = used.stream().filter(key -> key.endsWith(".")).toList();
        Set<String> unused = texts.stream()
                .filter(text -> !used.contains(text))
                .filter(text -> beginnings.stream().noneMatch(text::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    private static List<String> keysInCode() {
        Set<String> words = Stream.concat(
                        TextFiles.prefixes().stream(), Part.ALL.stream().map(Part::name))
                .collect(Collectors.toSet());
        List<Path> program = Sources.java("main/java");
        return SourceTree.of(program).literals().stream()
                .filter(text -> KEY.matcher(text).matches() && text.contains("."))
                .filter(text -> words.contains(text.substring(0, text.indexOf('.'))))
                .filter(text -> !FILE_ENDINGS.contains(text.substring(text.lastIndexOf('.') + 1)))
                .distinct()
                .toList();
    }
}
