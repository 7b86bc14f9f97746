package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.broadcast.chat.ChatLink;
import lumbung.broadcast.chat.QrCode;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavePosterTest {
    static final SavePoster.Sender VANARA = new SavePoster.Sender("Vanara", "+6281200001111");

    static Stream<Texts> languages() {
        return Stream.of(ChatPages.INDONESIAN, ChatPages.ENGLISH);
    }

    @Test
    void theCodeOpensAChatWithWordsThatAreReadyButForTheName() {
        assertEquals(
                new ChatLink(
                        "+6281200001111",
                        "Halo Vanara, nomor ini sudah saya simpan. Tolong simpan nomor saya juga. Nama saya: "),
                SavePoster.link(VANARA, ChatPages.INDONESIAN));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void posterAndCardsSayWhoseNumberItIsAndHoldTheCode(Texts texts) {
        String code = QrCode.of(SavePoster.link(VANARA, texts).address()).get().svg();
        String poster = SavePoster.poster(VANARA, texts).get();
        String cards = SavePoster.cards(VANARA, texts).get();

        assertEquals(1, count(poster, code));
        assertEquals(8, count(cards, code));
        assertEquals(1, count(poster, "0812-0000-1111"));
        assertEquals(8, count(cards, "0812-0000-1111"));
        assertEquals(3, count(poster, "<li>"));
        assertEquals(24, count(cards, "<li>"));
        assertEquals(Optional.empty(), Pages.unfilled(poster).or(() -> Pages.unfilled(cards)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsFetchedAndNothingRuns(Texts texts) {
        for (String name : HostileTexts.ALL) {
            SavePoster.Sender sender = new SavePoster.Sender(name, "+6281200001111");
            Pages.assertClosed(SavePoster.poster(sender, texts).get());
            Pages.assertClosed(SavePoster.cards(sender, texts).get());
            assertFalse(SavePoster.poster(sender, texts).get().contains("<script"));
        }
    }

    @Test
    void aNameThatNoCodeHoldsIsRefused() {
        SavePoster.Sender sender = new SavePoster.Sender("🍰".repeat(300), "+6281200001111");

        assertEquals("broadcast.refused.qr-long", reason(SavePoster.poster(sender, ChatPages.ENGLISH)));
        assertEquals("broadcast.refused.qr-long", reason(SavePoster.cards(sender, ChatPages.ENGLISH)));
    }

    private static String reason(Outcome<String> outcome) {
        return outcome.fold(page -> "done", refusal -> refusal.reason().key());
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
