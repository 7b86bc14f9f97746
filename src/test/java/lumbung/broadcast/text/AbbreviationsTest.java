package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lumbung.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few letters and Tab write what is written every day. Here ^ marks the caret. */
class AbbreviationsTest {
    private static final Abbreviations OWN = Abbreviations.of(List.of(
            new Setting(1, 1, "singkatan.KPR", "Keripik pisang | hari ini"),
            new Setting(2, 1, "singkatan.trm", "Nuwun"),
            new Setting(3, 1, "singkatan.", "tanpa nama"),
            new Setting(4, 1, "salam.krama", "Kulanuwun")));

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            slm^            : '{salam} {sapaan} {panggilan}, ^'
            SLM^            : '{salam} {sapaan} {panggilan}, ^'
            slm^ bolu       : '{salam} {sapaan} {panggilan}, ^ bolu'
            Bu slm^         : 'Bu {salam} {sapaan} {panggilan}, ^'
            kpr^            : 'Keripik pisang ^ hari ini'
            trm^            : 'Nuwun^'
            jka^            : '{jika ^}{akhir}'
            """)
    void isWrittenOutWithTheCaretWhereWritingGoesOn(String typed, String written) {
        Optional<Abbreviations.Expanded> found = OWN.expand(typed.replace("^", ""), typed.indexOf('^'));

        assertEquals(
                Optional.of(written),
                found.map(it ->
                        it.text().substring(0, it.caret()) + "^" + it.text().substring(it.caret())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "slmm^", "aslm^", "{slm^", "#slm^", "@slm^", "sl^m", "slm ^"})
    void isLeftAloneWherePartOfSomethingElse(String typed) {
        assertEquals(Optional.empty(), OWN.expand(typed.replace("^", ""), typed.indexOf('^')));
    }

    @Test
    void everyPhraseCanBeReadOnceItsConditionIsFilledIn() {
        Abbreviations.of(List.of())
                .all()
                .forEach((word, phrase) -> assertTrue(
                        MessageText.read(phrase.replace("|", "ada:hp").replace("{jika }", ""), Letters::query)
                                .isDone(),
                        word));
    }
}
