package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is said of a name or a number has its words in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatchingTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/lumbung/register/matching");
    private static final Pattern KEY = Pattern.compile("\"(matching\\.[a-z]+\\.[A-Za-z0-9]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_key_in_the_sources_has_a_text(Language language) throws IOException {
        Texts texts = new Texts(language, ZoneId.of("Asia/Jakarta"));
        Set<String> without = new TreeSet<>(keys());
        assertTrue(without.size() > 20, without::toString);
        without.removeIf(texts::has);
        assertEquals(Set.of(), without);
    }

    @Test
    void a_rounded_number_is_told_with_its_remedy() {
        Texts texts = new Texts(Language.ENGLISH, ZoneId.of("Asia/Jakarta"));
        String told = texts.of(Phones.read("8.12346E+11").get(0).remark().orElseThrow());
        assertEquals(
                "The number \"8.12346E+11\" was rounded by a spreadsheet, part of its digits is lost."
                        + " In the original file make the column Text, type the number again and save.",
                told);
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        Stream.of("same", "sound", "typo", "initial", "different")
                .map("matching.name."::concat)
                .forEach(keys::add);
        try (Stream<Path> files = Files.list(SOURCES)) {
            files.map(MatchingTextsTest::text).map(KEY::matcher).forEach(found -> addAll(keys, found));
        }
        return keys;
    }

    private static void addAll(Set<String> keys, Matcher found) {
        while (found.find()) {
            keys.add(found.group(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
