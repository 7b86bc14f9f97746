package lumbung.broadcast.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QrCodeTest {
    private static final String LINK = new ChatLink("+6281200003456", "").address();

    static Stream<String> texts() {
        return Stream.of(
                LINK,
                new ChatLink("+6281200003456", "Halo Vanara, nomor ini sudah saya simpan. Nama saya: ").address(),
                new ChatLink("+6281200003456", "Selamat pagi Bu Siti, bolu pandan baru 🍰. ".repeat(12)).address(),
                "Bolu pandan: é 🍰",
                "1",
                "x".repeat(QrCode.LONGEST));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aScannerReadsWhatIsDrawn(String text) throws ReaderException {
        QrCode code = QrCode.of(text).get();

        assertEquals(text, Scanner.readCells(code.halfBlocks()));
        assertEquals(text, Scanner.readCells(code.ascii()));
        assertEquals(text, Scanner.readSvg(code.svg()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theRoomIsKnownBeforeDrawing(String text) {
        QrCode code = QrCode.of(text).get();

        assertEquals(code.size(), sizeOf(code.halfBlocks()));
        assertEquals(code.asciiSize(), sizeOf(code.ascii()));
    }

    private static QrCode.Size sizeOf(List<String> rows) {
        List<Integer> widths = rows.stream().map(String::length).distinct().toList();
        assertEquals(1, widths.size(), "ragged");
        return new QrCode.Size(widths.get(0), rows.size());
    }

    @Test
    void aChatLinkFitsTheSmallestScreen() {
        QrCode code = QrCode.of(LINK).get();

        assertEquals(new QrCode.Size(33, 17), code.size());
        assertTrue(code.size().fits(33, 17));
        assertTrue(!code.size().fits(32, 17) && !code.size().fits(33, 16));
        assertEquals(new QrCode.Size(66, 33), code.asciiSize());
    }

    @Test
    void itsQuietZoneIsFourModulesOnAllSides() {
        List<String> rows = QrCode.of(LINK).get().halfBlocks();

        assertTrue(rows.subList(0, 2).stream().allMatch(String::isBlank));
        assertTrue(
                rows.subList(15, 17).stream().map(row -> row.replace('▀', ' ')).allMatch(String::isBlank));
        assertTrue(rows.stream().allMatch(row -> row.startsWith("    ") && row.endsWith("    ")));
    }

    @Test
    void aTextThatIsTooLongOrEmptyIsRefused() {
        assertEquals(Outcome.refused("broadcast.refused.qr-empty"), QrCode.of(""));
        assertEquals(
                Outcome.refused("broadcast.refused.qr-long", QrCode.LONGEST + 1, QrCode.LONGEST),
                QrCode.of("x".repeat(QrCode.LONGEST + 1)));
        assertEquals(
                Outcome.refused("broadcast.refused.qr-long", 4_000, QrCode.LONGEST), QrCode.of("🍰".repeat(1_000)));
    }

    /** Read although a corner of six by six modules is gone, more than the smallest level of a code mends. */
    @Test
    void theRoomThatIsLeftGoesIntoBearingDirt() throws ReaderException {
        List<String> rows = QrCode.of("082").get().ascii();
        List<String> dirty = IntStream.range(0, rows.size())
                .mapToObj(row -> row < 19 ? rows.get(row) : rows.get(row).substring(0, 38) + " ".repeat(20))
                .toList();

        assertEquals("082", Scanner.readCells(dirty));
    }
}
