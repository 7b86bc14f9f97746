package lumbung.broadcast.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTextTest {
    @ParameterizedTest
    @CsvSource({
        "*bolu* baru, <b:bolu> baru",
        "ada _bolu_ baru, ada <i:bolu> baru",
        "~30.000~ 27.000, <s:30.000> 27.000",
        "*dua kata*, <b:dua kata>",
        "*_tebal miring_*, <bi:tebal miring>",
        "*tebal _dan miring_ lagi*, <b:tebal ><bi:dan miring><b: lagi>",
        "'(*bolu*), ya', '(<b:bolu>), ya'",
        "'*bolu*, *teh*', '<b:bolu>, <b:teh>'",
        "🍰*bolu*🍰, 🍰<b:bolu>🍰",
        "**bolu**, *<b:bolu>*",
        "*a _b* c_, <b:a _b> c_",
        "*é*, <b:é>"
    })
    void marksAroundWordsBecomeStyles(String message, String shown) {
        assertEquals(shown, shown(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2*3*4",
                "nama_file_baru",
                "* satu *",
                "*satu",
                "satu*",
                "**",
                "***",
                "*",
                "_",
                "*satu\ndua*",
                "x*satu*",
                "*satu*x",
                "é*satu*",
                "𝒜_satu_",
                "* satu\n* dua"
            })
    void marksElsewhereStandAsTheyAre(String message) {
        assertEquals(message, shown(message));
    }

    @Test
    void eachLineHasItsOwnMarks() {
        assertEquals("<b:satu>\n*dua\n<b:tiga>", shown("*satu*\n*dua\n*tiga*"));
        assertEquals("satu\ndua", ChatText.of("*satu*\n_dua_").plain());
    }

    @Test
    void anEmptyMessageHasNoSpans() {
        assertEquals(new ChatText(List.of()), ChatText.of(""));
    }

    @Test
    void aMessageOfNothingButMarksIsReadInOneGo() {
        String marks = "*a _b ~c ".repeat(100_000);

        assertEquals(marks, ChatText.of(marks).plain());
    }

    /** {@code <bi:text>} for a piece that is bold and italic. */
    private static String shown(String message) {
        return ChatText.of(message).spans().stream().map(ChatTextTest::shown).collect(Collectors.joining());
    }

    private static String shown(ChatText.Span span) {
        String styles = span.styles().stream()
                .sorted()
                .map(style -> style.name().substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return styles.isEmpty() ? span.text() : "<" + styles + ":" + span.text() + ">";
    }
}
