package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page for the phone, opened from a file and used with a finger on a screen of 360 × 640. */
@ExtendWith(Chromium.Extension.class)
class ChatPageInChromiumTest {
    private final Chromium chromium;

    @TempDir
    Path folder;

    ChatPageInChromiumTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private BrowserTab open(ChatPage.Sending sending) throws IOException {
        Path file = Files.writeString(folder.resolve("pesan.html"), ChatPage.of(sending, ChatPages.INDONESIAN));
        return chromium.open(file.toUri());
    }

    private static String card(int number) {
        return "article:nth-child(" + number + ")";
    }

    @Test
    void thePageShowsACardAPersonAndAsksNobodyForAnything() throws IOException {
        BrowserTab tab = open(ChatPages.sending("read", 6));

        assertEquals("Bu Siti Aminah", tab.text(".name"));
        assertEquals("0812-0000-0000", tab.text(".number"));
        assertTrue(tab.text(".text").startsWith("Selamat pagi Bu Siti Aminah,\n\n*bolu pandan baru*"));
        assertEquals(6, tab.seen("article"));
        assertEquals("0/6 sudah dikirim", tab.text(".count"));
        assertEquals(0, tab.seen("#forgetful"));
        assertEquals(List.of(), tab.noticed());
        look(tab, "chat");
    }

    private static void look(BrowserTab tab, String name) {
        tab.scheme("light");
        tab.look(name + "-light");
        tab.scheme("dark");
        tab.look(name + "-dark");
    }

    @Test
    void nothingIsWiderThanTheScreenAndFingersFindTheirTargets() throws IOException {
        BrowserTab tab = open(new ChatPage.Sending(
                "narrow", "x".repeat(200), List.of(ChatPages.to("y".repeat(120), 1, "z".repeat(500)))));

        assertEquals("360", tab.evaluate("String(document.documentElement.scrollWidth)"));
        assertEquals(
                "",
                tab.evaluate("[...document.querySelectorAll('a, button, input, label')]"
                        + ".filter(one => one.getBoundingClientRect().height < 48 || one.getBoundingClientRect().width < 48)"
                        + ".map(one => one.outerHTML).join()"));
    }

    @Test
    void theButtonOpensThePersonsChatWithTheText() throws Exception {
        ChatPage.Sending sending = new ChatPage.Sending(
                "open", "Kabar", List.of(ChatPages.to("Bu Siti", 1, "Halo Bu 🍰,\n*baru* (1+1) & 100% 'enak'! ~ya~?")));
        BrowserTab tab = open(sending);

        tab.tap(".open");

        assertEquals(Optional.of(sending.people().get(0).chat().address()), tab.nextAsked());
    }

    @Test
    void ticksAreCountedAndSurviveAReload() throws IOException {
        BrowserTab tab = open(ChatPages.sending("ticks", 3));

        tab.tap(card(1) + " .tick");
        tab.tap("#next");
        tab.tap(card(2) + " .tick");
        assertEquals("2/3 sudah dikirim", tab.text(".count"));
        tab.tap(card(2) + " .tick");
        tab.reload();

        assertEquals("1/3 sudah dikirim", tab.text(".count"));
        assertEquals(1, tab.seen("article.done"));
        assertEquals(0, tab.seen("#forgetful"));
    }

    @Test
    void anotherSendingBeginsWithNoTicks() throws IOException {
        open(ChatPages.sending("first", 2)).tap(".tick");

        assertEquals("0/2 sudah dikirim", open(ChatPages.sending("second", 2)).text(".count"));
        assertEquals("1/2 sudah dikirim", open(ChatPages.sending("first", 2)).text(".count"));
    }

    @Test
    void namesAndNumbersAreFoundHoweverTheyAreTyped() throws IOException {
        BrowserTab tab = open(new ChatPage.Sending(
                "search",
                "Kabar",
                List.of(
                        ChatPages.to("Bu Nurul 'Aini", 1, ""),
                        ChatPages.to("Pak André Ma'ruf", 2, ""),
                        ChatPages.to("Mbak Siti", 3456, ""))));

        for (List<String> search : List.of(
                List.of("NURUL ai", "1"),
                List.of("andre", "1"),
                List.of("maruf", "1"),
                List.of("siti mbak", "1"),
                List.of("0812-0000-3456", "1"),
                List.of("+62 812 0000 3456", "1"),
                List.of("3456", "1"),
                List.of("0812", "3"),
                List.of("", "3"),
                List.of("urul", "0"))) {
            tab.evaluate("document.getElementById('search').value = ''");
            tab.tap("#search");
            tab.type(search.get(0));
            tab.evaluate("document.getElementById('search').dispatchEvent(new Event('input'))");

            assertEquals(Integer.parseInt(search.get(1)), tab.seen("article"), search.get(0));
            assertEquals(search.get(1).equals("0") ? 1 : 0, tab.seen("#nobody"), search.get(0));
        }
    }

    @Test
    void nextGoesToWhoeverIsNotDoneAndTheFilterShowsOnlyThem() throws IOException {
        BrowserTab tab = open(ChatPages.sending("next", 5));
        tab.evaluate("[2, 3].forEach(at => document.querySelectorAll('.tick input')[at - 1].click())");

        tab.tap("#next");
        assertEquals("Hj. Siti Nurjanah", tab.text(".current .name"));
        tab.tap(".current .open");
        tab.tap(".current .tick");
        tab.tap("#next");
        tab.tap("#next");
        assertEquals("Bu Siti Aminah", tab.text(".current .name"));

        tab.tap(".only");
        assertEquals(2, tab.seen("article"));
        tab.tap(".current .tick");
        assertEquals(2, tab.seen("article"), "it stays until the next look");
        look(tab, "filtered");
        tab.tap("#next");
        assertEquals(1, tab.seen("article"));
        tab.tap(".current .tick");
        assertEquals("Semua sudah dikirim", tab.text("#next"));
        look(tab, "done");
    }

    @Test
    void wherePhonesForgetThePageSaysSoAndWorks() {
        String page = ChatPage.of(ChatPages.sending("forgetful", 2), ChatPages.INDONESIAN);
        String data = Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        BrowserTab tab = chromium.open(URI.create("data:text/html;charset=utf-8;base64," + data));

        assertEquals(1, tab.seen("#forgetful"));
        tab.tap(".tick");
        assertEquals("1/2 sudah dikirim", tab.text(".count"));
        look(tab, "forgetful");
    }

    @Test
    void aHostileNameOrMessageIsShownAndRunsNothing() throws IOException {
        List<String> hostile = HostileTexts.ALL;
        BrowserTab tab = open(new ChatPage.Sending(
                "</script><script>alert(1)</script>",
                "</title><script>alert(2)</script>{{data}}",
                hostile.stream().map(text -> ChatPages.to(text, 7, text)).toList()));

        assertEquals(hostile.size(), tab.seen("article"));
        assertEquals(String.valueOf(hostile.size()), tab.text("#all"));
        assertEquals("2", tab.evaluate("String(document.scripts.length)"));
        assertEquals("0", tab.evaluate("String(document.querySelectorAll('img, iframe, svg, object, form').length)"));
        assertEquals("</script><script>alert(3)</script>", tab.text(".name"));
        tab.tap(".tick");
        assertEquals("1", tab.text("#done"));
        assertEquals(List.of(), tab.noticed());
        look(tab, "hostile");
    }

    @Test
    void aFullListOpensAtOnce() throws IOException {
        BrowserTab tab = open(ChatPages.sending("full", 256));

        assertEquals("0/256 sudah dikirim", tab.text(".count"));
        assertEquals(256, tab.seen("article"));
    }
}
