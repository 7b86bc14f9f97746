package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The languages say the same things, and say them in a form that can be said. */
class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final TextFiles indonesian = TextFiles.of("id");
    private final TextFiles english = TextFiles.of("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(lines(english.texts().keySet()), lines(indonesian.texts().keySet()));
    }

    @Test
    void aTextHasTheSamePlacesInBothLanguages() {
        List<String> different = english.texts().entrySet().stream()
                .filter(text -> indonesian.texts().containsKey(text.getKey()))
                .filter(text -> !places(text.getValue())
                        .equals(places(indonesian.texts().get(text.getKey()))))
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), different);
    }

    @Test
    void noTextIsEmptyOrThereTwice() {
        assertEquals(List.of(), both().filter(text -> text.getValue().isBlank()).toList());
        assertEquals(
                List.of(),
                Stream.concat(english.twice().stream(), indonesian.twice().stream())
                        .toList());
    }

    /** A text without places is shown as it stands; one with places goes through MessageFormat, where ' quotes. */
    @Test
    void apostrophesAreDoubledWhereAndOnlyWhereATextHasPlaces() {
        List<String> wrong = both().filter(text -> places(text.getValue()).isEmpty()
                        ? text.getValue().contains("''")
                        : LONE_APOSTROPHE.matcher(text.getValue()).find())
                .map(Map.Entry::toString)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTextWithPlacesCanBeParsed() {
        both().filter(text -> !places(text.getValue()).isEmpty()).forEach(text -> {
            MessageFormat format = new MessageFormat(text.getValue());
            int highest = format.getFormatsByArgumentIndex().length - 1;
            assertTrue(places(text.getValue()).contains(highest), text::toString);
        });
    }

    @Test
    void aKeyLiesInTheFileItsFirstWordNames() {
        List<String> astray = TextFiles.files().stream()
                .flatMap(file -> Sources.text(file)
                        .lines()
                        .filter(line -> line.matches("[a-z][A-Za-z0-9_.-]*\\s*[=:].*"))
                        .filter(line -> !line.startsWith(TextFiles.prefix(file) + "."))
                        .map(line -> Sources.shown(file) + ": " + line))
                .toList();

        assertEquals(List.of(), astray);
    }

    @Test
    void everyFileIsInBothLanguages() {
        Set<String> names = TextFiles.files().stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = TextFiles.prefixes().stream()
                .flatMap(prefix -> Stream.of(prefix + "_en.properties", prefix + "_id.properties"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(wanted, names);
    }

    private Stream<Map.Entry<String, String>> both() {
        return Stream.concat(english.texts().entrySet().stream(), indonesian.texts().entrySet().stream());
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(place -> Integer.valueOf(place.substring(1)))
                .collect(Collectors.toSet());
    }

    private static String lines(Set<String> keys) {
        return String.join("\n", keys);
    }
}
