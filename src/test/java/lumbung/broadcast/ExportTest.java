package lumbung.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The files byte for byte, and as others read them: R028, R029. */
final class ExportTest {
    /** The system's own, where Debian's python3-vobject is; another one may come first in the path. */
    private static final String PYTHON = Files.exists(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";

    private static final List<String> HOSTILE = List.of(
            "\u001b[2JBu Merah",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+SUM(A1)",
            "-2+3",
            "@cmd",
            "Bu \"Yu\" Nah, S.Pd; M.Pd \\ x",
            "Baris\nDua\r\nTiga",
            "\u202eanimA itiS",
            "\u200b",
            "Bu 😀 Emoji",
            "BEGIN:VCARD",
            "A\nEND:VCARD\nBEGIN:VCARD",
            "::: PKK",
            "'apostrof",
            "x".repeat(200),
            "\u2028Pemisah",
            "Bu NUL\0",
            "محمد",
            "ꦱꦶꦠꦶ");

    private final Store store = TestStore.derby();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFilesAreExactlyWhatPhonesWant() throws IOException {
        Export.Made made = export(List.of(new Recipient(1, "Siti Nurjanah", "+6281234567890")))
                .get();
        assertEquals(List.of(folder.resolve("PKK-01.vcf"), folder.resolve("PKK-01.csv")), made.files());
        assertEquals(
                List.of(
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "N:;Siti Nurjanah PKK-01;;;",
                        "FN:Siti Nurjanah PKK-01",
                        "TEL;TYPE=CELL:+6281234567890",
                        "END:VCARD",
                        ""),
                lines(made.files().get(0)));
        assertEquals(
                List.of(
                        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
                                + "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
                                + "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
                                + "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value",
                        "Siti Nurjanah PKK-01,,,,,,,,,,,,,,,,* myContacts ::: PKK-01,,,Mobile,+6281234567890",
                        ""),
                lines(made.files().get(1)));
    }

    /** Every byte, since joining the lines again gives the file. */
    private static List<String> lines(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> lines = List.of(text.split("\r\n", -1));
        assertTrue(lines.stream().noneMatch(line -> line.indexOf('\n') >= 0 || line.startsWith("\ufeff")));
        return lines;
    }

    @Test
    void sixHundredPeopleAreThreeLists() throws IOException {
        Export.Made made = export(people(600)).get();
        assertEquals(6, made.files().size());
        assertEquals(
                List.of(256, 256, 88),
                Stream.of(0, 2, 4).map(i -> cards(made.files().get(i)).size()).toList());
        assertEquals(
                "Orang 599 PKK-03",
                cards(made.files().get(4)).get(87).getFormattedName().getValue());
    }

    @Test
    void hostileNamesAreReadBackAsPlainText() throws IOException {
        List<Recipient> people = IntStream.range(0, HOSTILE.size())
                .mapToObj(i -> new Recipient(i, HOSTILE.get(i), String.format("+62812%08d", i)))
                .toList();
        Export.Made made = export(people).get();
        List<VCard> cards = cards(made.files().get(0));
        List<String[]> rows = rows(made.files().get(1));
        assertEquals(HOSTILE.size(), cards.size());
        for (int i = 0; i < people.size(); i++) {
            String name = CleanText.tagged(HOSTILE.get(i), "PKK-01");
            assertEquals(name, cards.get(i).getFormattedName().getValue());
            assertEquals(name, cards.get(i).getStructuredName().getGiven());
            assertEquals(
                    people.get(i).e164(),
                    cards.get(i).getTelephoneNumbers().get(0).getText());
            String[] row = rows.get(i + 1);
            assertEquals(21, row.length);
            assertEquals("=+-@".indexOf(name.charAt(0)) >= 0 ? "'" + name : name, row[0]);
            assertEquals(people.get(i).e164(), row[20], "a number is never guarded");
        }
        String text = Files.readString(made.files().get(0))
                + Files.readString(made.files().get(1));
        assertTrue(text.chars().noneMatch(c -> (c < ' ' && c != '\r' && c != '\n') || (c >= 0x7F && c < 0xA0)));
    }

    @Test
    void pythonReadsTheSameNamesAndNumbers() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(PYTHON, "-c", "import vobject")
                .redirectErrorStream(true)
                .start();
        asked.getInputStream().readAllBytes();
        assumeTrue(asked.waitFor() == 0, "python3 with vobject is not installed here");
        Export.Made made = export(List.of(new Recipient(1, "Siti; Aminah, S.Pd", "+6281200000001")))
                .get();
        Process python =
                new ProcessBuilder(PYTHON, "-c", """
                        import sys,vobject
                        for c in vobject.readComponents(open(sys.argv[1],encoding='utf-8')):
                            print(c.fn.value, c.tel.value)
                        """, made.files().get(0).toString()).start();
        assertEquals(
                "Siti; Aminah, S.Pd PKK-01 +6281200000001\n",
                new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theJournalKnowsOfTheExport() {
        Export.Made made = export(people(3)).get();
        assertEquals(3, made.entry().count());
        assertEquals(64, made.entry().fingerprint().length());
        assertEquals(3, store.ledger(7).history(made.entry().id()).size(), "the export and its two files");
        assertEquals(
                "broadcast.operation", store.ledger(7).recent(1).get(0).what().key());
    }

    @Test
    void whatIsThereAlreadyIsReplacedOnlyWhenSaid() throws IOException {
        export(people(300)).get();
        assertEquals("broadcast.refused.exists", refusal(export(people(2))));
        Export.Made made = make(people(2), "PKK", true).get();
        assertEquals(2, cards(made.files().get(0)).size());
        assertEquals(List.of(folder.resolve("PKK-02.csv"), folder.resolve("PKK-02.vcf")), made.older());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(4, left.count(), "nothing unfinished is left");
        }
    }

    @Test
    void aLinkInTheWayIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "x");
        Files.createSymbolicLink(folder.resolve("PKK-01.vcf"), secret);
        assertEquals("broadcast.refused.not_a_file", refusal(make(people(1), "PKK", true)));
        assertEquals("x", Files.readString(secret));
        assertFalse(Files.exists(folder.resolve("PKK-01.csv")));
        assertTrue(store.ledger(7).recent(1).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "../PKK", "/etc/x", "PKK 1", "PKK-1", "=PKK", "1PKK", "PKK\n", "ABCDEFGHIJKLMNOPQ", "a::b"})
    void aTagThatIsNoPlainWordIsRefused(String word) {
        assertEquals("broadcast.refused.tag", refusal(ListTag.of(word)));
    }

    @Test
    void nobodyOrNowhereIsRefused() {
        assertEquals("broadcast.refused.nobody", refusal(export(List.of())));
        Export export = new Export(store.ledger(7), TestStore.CLOCK);
        assertEquals(
                "broadcast.refused.folder",
                refusal(export.make(request(people(1), "PKK"), new Export.Target(folder.resolve("none"), false))));
    }

    private Outcome<Export.Made> export(List<Recipient> people) {
        return make(people, "PKK", false);
    }

    private Outcome<Export.Made> make(List<Recipient> people, String tag, boolean replace) {
        return new Export(store.ledger(7), TestStore.CLOCK)
                .make(request(people, tag), new Export.Target(folder, replace));
    }

    private static Export.Request request(List<Recipient> people, String tag) {
        Occasion occasion = new Occasion(Purpose.PROMO, 0, Cards.DAY);
        return new Export.Request(
                new Audience(people, List.of(), 0),
                occasion,
                "kelompok:pkk",
                ListTag.of(tag).get());
    }

    private static List<Recipient> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Recipient(i, "Orang " + i, String.format("+62812%08d", i)))
                .toList();
    }

    private static List<VCard> cards(Path file) {
        try {
            return Ezvcard.parse(file).all();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(file)) {
            return rows.readAll();
        }
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }
}
