package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import lumbung.broadcast.chat.Scanner;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The poster and the cards as a browser prints them. */
@ExtendWith(Chromium.Extension.class)
class SavePosterInChromiumTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern A4 = Pattern.compile("/MediaBox\\s*\\[0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?]");

    private final Chromium chromium;

    @TempDir
    Path folder;

    SavePosterInChromiumTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private interface Sheet {
        Outcome<String> of(SavePoster.Sender sender, Texts texts);
    }

    private BrowserTab open(Sheet sheet, SavePoster.Sender sender) throws IOException {
        Path file = folder.resolve("lembar.html");
        return chromium.open(
                Files.writeString(file, sheet.of(sender, ChatPages.INDONESIAN).get())
                        .toUri());
    }

    @Test
    void posterAndCardsFillOneSheetOfA4HoweverLongTheName() throws IOException {
        for (String name : List.of("Vanara", "Usaha Bersama Ibu-ibu Dusun Bongas Kidul", "Wayang ".repeat(30))) {
            SavePoster.Sender sender = new SavePoster.Sender(name, "+6281200001111");
            assertOneSheet("poster-" + name.length(), open(SavePoster::poster, sender));
            assertOneSheet("cards-" + name.length(), open(SavePoster::cards, sender));
        }
    }

    private static void assertOneSheet(String name, BrowserTab tab) {
        byte[] printed = tab.printed();
        BrowserTab.keep(name + ".pdf", printed);
        String pdf = new String(printed, StandardCharsets.ISO_8859_1);

        assertEquals(1, SHEET.matcher(pdf).results().count(), name);
        assertEquals(1, A4.matcher(pdf).results().count(), name);
        assertEquals(
                "",
                tab.evaluate("[...document.querySelectorAll('.sheet, section, .words')]"
                        + ".filter(one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)"
                        + ".map(one => one.className + ' of ' + one.tagName).join()"),
                name + " is cut off");
        assertEquals(List.of(), tab.noticed());
    }

    @Test
    void aPhoneReadsTheCodeOffTheSheet() throws IOException, ReaderException {
        String address =
                SavePoster.link(SavePosterTest.VANARA, ChatPages.INDONESIAN).address();

        assertEquals(address, scanned(open(SavePoster::poster, SavePosterTest.VANARA)));
        assertEquals(address, scanned(open(SavePoster::cards, SavePosterTest.VANARA)));
    }

    /** The first code of the page, from its picture. */
    private static String scanned(BrowserTab tab) throws IOException, ReaderException {
        tab.evaluate("document.querySelector('.code').scrollIntoView({block: 'center', inline: 'center'})");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(tab.picture()));
        int wide = picture.getWidth();
        return Scanner.read(picture.getRGB(0, 0, wide, picture.getHeight(), null, 0, wide), wide);
    }
}
