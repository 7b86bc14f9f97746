package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Setting;
import lumbung.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a message is, and what it is about. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource({"'', 0, 0, 0", "Halo, 4, 1, 0", "'Satu\nDua\n', 9, 3, 0", "'👍', 2, 1, 0", "Halo semuanya, 13, 1, 3"})
    void isMeasured(String text, int characters, int lines, int over) {
        Figures figures = Figures.of(text, 10);

        assertEquals(characters, figures.characters());
        assertEquals(lines, figures.lines());
        assertEquals(over, figures.over());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bolu #Lebaran #lebaran #KUE_basah.   | #lebaran #kue_basah
            nomor #1, a#b, ##dua, x/#y, &#z      | ''
            #2026baru (#panen)                   | #2026baru #panen
            """)
    void hashtagsAreOneWhicheverWayTheyAreWritten(String text, String tags) {
        assertEquals(tags, String.join(" ", Figures.of(text, 10).hashtags()), "R043");
    }

    @Test
    void theLimitIsTheCooperativesOwn() {
        assertEquals(1_000, Figures.limit(setting("")));
        assertEquals(1_000, Figures.limit(setting("banyak")));
        assertEquals(700, Figures.limit(setting(" 700 ")));
    }

    private static Settings setting(String value) {
        return new Settings() {
            @Override
            public Optional<Setting> named(String name) {
                return Optional.of(new Setting(1, 1, name, value))
                        .filter(it -> name.equals(CooperativeSetting.MESSAGE_LENGTH.code()));
            }

            @Override
            public List<Setting> under(String beginning) {
                return List.of();
            }
        };
    }
}
