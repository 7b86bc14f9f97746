package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import lumbung.i18n.Language;
import lumbung.workbench.widget.Looks;
import lumbung.workbench.widget.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Little room, long names and letters of every width: what is drawn stays in its place. */
final class CrowdedTest {
    /** What lines with people's own words hold: those may end in a mark. */
    private static final List<String> OTHERS = List.of("Siti Aminah", "Sitti Aminah", "Warung Bu Yanto", "siti aminah");

    /** How to come to every view. */
    private static final List<String> VIEWS = List.of(
            "Ctrl+G 0",
            "Ctrl+G 1",
            "Ctrl+G 1 / ~siti",
            "Ctrl+G 1 / ~siti Enter Enter",
            "Ctrl+G 1 / ~siti Enter F2",
            "Ctrl+G 2",
            "Ctrl+G 2 Ctrl+N",
            "Ctrl+G 2 Ctrl+N ~s",
            "Ctrl+G 2 Ctrl+N ~a",
            "Ctrl+G 2 Ctrl+N ~k",
            "Ctrl+G 2 Ctrl+N ~k Enter",
            "Ctrl+G 6",
            "F8 Enter",
            "F8 Enter Enter",
            "Ctrl+G 9",
            "Ctrl+G 9 Enter",
            "Ctrl+G 1 Ctrl+T ~j",
            "Ctrl+T ~i",
            "Ctrl+T ~i ~pkk.csv Enter",
            "Ctrl+R",
            "Ctrl+R Down ~Azzalea Ctrl+S",
            "Ctrl+N",
            "Ctrl+G 1 F3",
            "Ctrl+G",
            "Ctrl+E",
            "Ctrl+T",
            "Ctrl+G 1 Ctrl+T",
            "Ctrl+T ~w",
            "F1",
            "Ctrl+G 1 F1",
            "F9",
            "F9 Right",
            "Ctrl+F",
            "Ctrl+F ~>");

    private static Village village;
    private static Village many;

    @BeforeAll
    static void settle() {
        village = new Village();
        many = new Village().with("Šiti 中山 😀 🇮🇩 e\u0301 👩‍👩‍👧 “x” …");
    }

    @AfterAll
    static void leave() {
        village.close();
        many.close();
    }

    static List<String> views() {
        return VIEWS;
    }

    @ParameterizedTest
    @MethodSource("views")
    void at_60_columns_no_word_of_ours_is_cut(String keys) {
        for (Language language : Language.values()) {
            Screenplay play =
                    new Screenplay(60, 20, language).with(village.desk()).type(keys);
            String cut = play.picture()
                    .lines()
                    .filter(line -> line.contains("~") && OTHERS.stream().noneMatch(line::contains))
                    .collect(Collectors.joining("\n"));
            assertEquals("", cut, play::picture);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void without_utf_8_nothing_but_ascii_is_drawn(String keys) {
        for (Language language : Language.values()) {
            Screenplay play = new Screenplay(80, 24, language).with(many.desk()).type(keys);
            String picture = play.picture();
            assertTrue(picture.chars().allMatch(sign -> sign == '\n' || (sign >= ' ' && sign < 0x7F)), picture);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中山中山中山中山中山中山中山中山中山中山中山中山中山中山",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "👩‍👩‍👧‍👦 Siti 👩🏽‍🌾 Aminah 👨‍👩‍👧 dan keluarga besar semuanya",
                "🇮🇩🇲🇾🇸🇬🇮🇩🇲🇾🇸🇬🇮🇩🇲🇾🇸🇬🇮🇩🇲🇾🇸🇬🇮🇩🇲🇾",
                "S\u0301i\u0302t\u0303i\u0304 A\u0301m\u0302i\u0303n\u0304a\u0301h panjang sekali namanya di sini",
                "ꦱꦶꦠꦶꦲꦩꦶꦤꦃꦱꦶꦠꦶꦲꦩꦶꦤꦃꦱꦶꦠꦶꦲꦩꦶꦤꦃ",
                "Nama yang sangat panjang sehingga tidak mungkin muat di daftar mana pun di layar"
            })
    void a_name_of_any_letters_never_moves_its_neighbours(String name) {
        try (Village crowd = new Village().with(name)) {
            Looks looks = new Looks(Theme.PLAIN, false);
            Screenplay wide = new Screenplay(132, 24, Language.INDONESIAN, looks)
                    .with(crowd.desk())
                    .type("Ctrl+G 1 / ~siti Enter Enter Ctrl+G 1 / Home Delete Delete Delete Delete");
            for (int row = 0; row < 22; row++) {
                assertEquals("│", wide.at(64, row), wide.picture());
            }
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN, looks)
                    .with(crowd.desk())
                    .type("Ctrl+G 9");
            play.type("Ctrl+F ~" + name.substring(0, 2));
            for (int row = 1; row < 20; row++) {
                assertEquals("│", play.at(4, row), play.picture());
                assertEquals("│", play.at(75, row), play.picture());
            }
        }
    }
}
