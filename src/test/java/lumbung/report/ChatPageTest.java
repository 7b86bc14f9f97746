package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChatPageTest {
    static Stream<Texts> languages() {
        return Stream.of(ChatPages.INDONESIAN, ChatPages.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageIsOneFileThatNeedsNothingElseInBothLanguages(Texts texts) {
        String page = ChatPage.of(ChatPages.sending("a", 3), texts);

        Pages.assertClosed(page);
        assertEquals(Optional.empty(), Pages.unfilled(page));
        assertTrue(page.contains("<html lang=\"" + texts.language().code() + "\">"));
    }

    @Test
    void aFullListOfLongTextsIsUnder300Kilobytes() {
        String text =
                "Selamat pagi, bolu 'pandan' & \"kelapa\" <baru>\n".repeat(11).substring(0, 500);
        ChatPage.Sending sending = new ChatPage.Sending(
                "full",
                "Kabar",
                IntStream.range(0, 256)
                        .mapToObj(at -> ChatPages.to("Bu Siti Nurjanah binti Ahmad " + at, at, text))
                        .toList());

        int size = ChatPage.of(sending, ChatPages.INDONESIAN).getBytes(StandardCharsets.UTF_8).length;

        assertTrue(size < 300_000, () -> size + " bytes");
    }

    @Test
    void itHoldsNothingButNameNumberAndText() {
        JsonNode data = data(ChatPage.of(
                new ChatPage.Sending("id-1", "Kabar", List.of(ChatPages.to("Bu Siti", 1, "Halo\nBu"))),
                ChatPages.INDONESIAN));

        assertEquals("{\"id\":\"id-1\",\"people\":[[\"Bu Siti\",\"6281200000001\",\"Halo\\nBu\"]]}", data.toString());
    }

    @Test
    void hostileTextsStayTexts() {
        ChatPage.Sending sending = new ChatPage.Sending(
                HostileTexts.ALL.get(0),
                HostileTexts.ALL.get(0),
                HostileTexts.ALL.stream()
                        .map(text -> ChatPages.to(text, 7, text))
                        .toList());
        String page = ChatPage.of(sending, ChatPages.ENGLISH);

        Pages.assertClosed(page);
        assertEquals(2, page.split("<script", -1).length - 1);
        assertEquals(HostileTexts.ALL.get(0), data(page).at("/people/0/0").asString());
        assertEquals("separuh\ufffd", data(page).at("/people/9/0").asString());
        assertEquals("separuh", data(page).at("/people/9/2").asString());
    }

    private static JsonNode data(String page) {
        String start = "<script type=\"application/json\" id=\"data\">";
        int from = page.indexOf(start) + start.length();
        return new JsonMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
    }
}
