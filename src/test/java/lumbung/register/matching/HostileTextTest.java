package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Any text at all can stand in a name or phone cell. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextTest {
    private static final List<String> PIECES = List.of(
            "Bu",
            "Hj.",
            "Siti",
            "M",
            ".",
            ",",
            " ",
            "(",
            ")",
            " alias ",
            "S.Pd",
            "oe",
            "dj",
            "'",
            "\u001b[31m",
            "\u202e",
            "\u0301",
            "\ud83d",
            "🙂",
            "\n",
            "\t",
            "\u0000",
            "=HYPERLINK(",
            "\"",
            "İ",
            "ß",
            "Ж",
            "王",
            "0812",
            "+62",
            "8.1E+11",
            "O",
            "/",
            "-",
            "::",
            "Mamane",
            "Istri",
            "atau",
            "0",
            "l");

    @Test
    void every_text_is_read_folded_compared_and_blocked() {
        long seed = Long.getLong("lumbung.seed", 20261121);
        System.out.println("hostile texts: -Dlumbung.seed=" + seed);
        Random random = new Random(seed);
        Blocks blocks = new Blocks();
        String before = "";
        for (int id = 0; id < 5_000; id++) {
            String text = text(random);
            WrittenName name = Names.read(text);
            assertTrue(name.bare().chars().noneMatch(Character::isISOControl), text);
            Candidate person = DuplicatesTest.person(id, text + ";");
            blocks.add(person);
            blocks.candidates(person);
            FoldedName folded = Names.fold(text);
            FoldedName other = Names.fold(before);
            assertEquals(
                    Names.compare(folded, other).score(),
                    Names.compare(other, folded).score(),
                    text);
            Phones.read(text).stream()
                    .flatMap(reading -> reading.e164().stream())
                    .forEach(number -> assertTrue(number.matches("\\+[1-9]\\d{6,14}"), number));
            Phones.searchDigits(text);
            before = text;
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
