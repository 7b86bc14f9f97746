package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private static final Pattern KEY = Pattern.compile("\"(workbench\\.[a-zA-Z0-9.]*[a-zA-Z0-9])\"");

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertEquals(
                new TreeSet<>(texts("id").stringPropertyNames()),
                new TreeSet<>(texts("en").stringPropertyNames()));
    }

    @Test
    void every_text_that_the_screens_name_is_there() throws IOException {
        Properties texts = texts("id");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/lumbung"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    boolean named = key.group(1).endsWith(".json");
                    assertTrue(named || texts.containsKey(key.group(1)), key.group(1) + " in " + file);
                }
            }
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/lumbung/i18n/workbench_" + language + ".properties";
        try (Reader file = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
