package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.keymap.Binding;
import lumbung.keymap.Keymap;
import lumbung.keymap.Keys;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.Rulebook;
import lumbung.pricing.check.RuleSet;
import lumbung.pricing.json.PriceFile;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.json.Reading;
import lumbung.search.Village;
import lumbung.search.Villagers;
import lumbung.search.index.Entry;
import lumbung.search.index.Index;
import lumbung.search.index.Stamp;
import lumbung.settings.Arrangements;
import lumbung.settings.Home;
import lumbung.settings.PcFile;
import lumbung.transfer.Guess;
import lumbung.transfer.Sheet;
import lumbung.transfer.Source;
import lumbung.transfer.SourceRow;

/** Files that somebody brings, and the small ones of a home. */
final class FileTargets {
    private static final List<byte[]> TABLES = Samples.lists(".csv", "utf16.txt");
    private static final List<byte[]> CARDS = Samples.lists(".vcf");
    private static final List<byte[]> TILLS = Samples.lists("buku.csv", "qasir.csv", "terpotong.txt");
    private static final String PRICES =
            new String(Samples.bytes(Path.of("data/prices/azzalea.json")), StandardCharsets.UTF_8);
    private static final List<byte[]> SETTINGS =
            bytes("{\"language\": \"id\", \"mouse\": true, \"backup.place\": \"flashdisk\"}\n");
    private static final List<byte[]> KEYS = bytes("{\"edit\": [\"F2\", \"Ctrl+T U\"],\n \"export\": \"Ctrl+R\"}\n");
    private static final List<byte[]> LAYOUT =
            bytes("{\"1\": {\"views\": [\"people desa:bongas\"], \"split\": 3, \"open\": null}, \"7\": {}}");
    private static final List<Binding> USUAL = List.of(
            new Binding("edit", Keys.of("F2 | F4", "Ctrl+T U")),
            new Binding("export", Keys.of("Ctrl+R | Shift+F10", "Ctrl+T R")));
    private static final List<String> PROPERTIES = List.of(
            "FN",
            "N",
            "TEL;TYPE=CELL",
            "ADR",
            "BDAY",
            "PHOTO;ENCODING=b",
            "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=x",
            "AGENT",
            "item1.X-ABLABEL",
            "CATEGORIES",
            "KIND",
            "GEO",
            "REV",
            "TZ",
            "X-A",
            "VERSION",
            "LANG",
            "IMPP",
            "ORG",
            "MEMBER");

    private static final byte[] INDEX = savedIndex();

    private FileTargets() {}

    private static byte[] savedIndex() {
        try {
            Path file = Files.createTempFile("lumbung-hostile", ".index");
            Villagers people = new Villagers(1, 1);
            Index index = new Index(Village.DIRECTORY);
            index.fill(entries ->
                    IntStream.range(0, 40).forEach(i -> entries.accept(Entry.of(people.next(), Village.TODAY))));
            index.save(file, new Stamp("d1c8", 42, "00ff"));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> bytes(String text) {
        return List.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Target> all() {
        return List.of(
                new Target("csv", 3, (mess, folder) -> sheet(mess.coin() ? mess.file(TABLES) : table(mess), folder)),
                new Target("vcard", 2, (mess, folder) -> sheet(mess.coin() ? mess.file(CARDS) : cards(mess), folder)),
                new Target("till", 1, (mess, folder) -> read(Source.sales(put(mess.file(TILLS), folder)))),
                new Target(
                        "price file",
                        3,
                        (mess, folder) -> prices(mess.below(20) == 0 ? mess.deep() : mess.bent(PRICES))),
                new Target("settings", 1, (mess, folder) -> settings(put(small(mess, SETTINGS), folder))),
                new Target("keymap", 1, (mess, folder) -> keys(put(small(mess, KEYS), folder))),
                new Target("layout", 1, (mess, folder) -> layout(small(mess, LAYOUT), folder)),
                new Target("index", 1, (mess, folder) -> index(put(mess.bent(INDEX), folder))));
    }

    private static Path put(byte[] bytes, Path folder) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private static byte[] small(Mess mess, List<byte[]> valid) {
        return mess.below(10) == 0 ? mess.deep().getBytes(StandardCharsets.UTF_8) : mess.file(valid);
    }

    private static byte[] table(Mess mess) {
        String delimiter = mess.one(",", ";", "\t", "|", "\"", "\n");
        String text = IntStream.range(0, 1 + mess.below(6))
                .mapToObj(line -> IntStream.range(0, 1 + mess.below(6))
                        .mapToObj(cell -> mess.coin() ? "\"" + mess.text() + "\"" : mess.text())
                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining(mess.one("\n", "\r\n", "\r")));
        return ((mess.coin() ? "sep=" + delimiter + "\n" : "Nama,HP\n") + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cards(Mess mess) {
        String text = IntStream.range(0, 1 + mess.below(3))
                .mapToObj(card -> "BEGIN:VCARD\r\nVERSION:" + mess.one("2.1", "3.0", "4.0", "9") + "\r\n"
                        + IntStream.range(0, mess.below(8))
                                .mapToObj(line ->
                                        mess.one(PROPERTIES) + mess.one(":", ";", ";VALUE=uri:", ";=:") + mess.text())
                                .collect(Collectors.joining("\r\n"))
                        + mess.one("\r\nEND:VCARD\r\n", "\r\n", "=\r\n"))
                .collect(Collectors.joining());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void sheet(byte[] bytes, Path folder) throws IOException {
        Outcome<Sheet> sheet = Source.open(put(bytes, folder));
        read(sheet);
        sheet.map(Guess::of);
    }

    private static void read(Outcome<Sheet> opened) {
        Told.read(opened).ifPresent(sheet -> {
            Told.said(sheet.remarks());
            sheet.read(new Sheet.Visitor() {
                @Override
                public boolean row(SourceRow row) {
                    assertTrue(row.line() > 0);
                    return true;
                }

                @Override
                public boolean broken(SourceRow raw, Refusal refusal) {
                    Told.said(refusal);
                    return true;
                }

                @Override
                public void aside(long line, String text) {
                    assertTrue(line > 0);
                }
            });
        });
    }

    private static void prices(String text) {
        Reading<PriceFile> reading = PriceFiles.read(text);
        reading.mistakes().forEach(Told::said);
        reading.remarks().forEach(Told::said);
        assertEquals(reading.mistakes().isEmpty(), reading.value().isPresent());
        reading.value().ifPresent(file -> {
            Rulebook rules = file.rulebook();
            file.cases().forEach(one -> one.quote(rules));
            new RuleSet(file.rules(), file.ground(), file.given()).problems();
            assertTrue(PriceFiles.read(PriceFiles.write(file)).value().isPresent());
        });
    }

    private static void settings(Path path) {
        PcFile file = new PcFile(path);
        Told.read(file.read());
        Told.read(file.change(settings -> settings.with("language", "en")));
        assertEquals("en", file.read().get().text("language").orElse(""));
    }

    private static void keys(Path path) {
        Keymap keys = Keymap.in(path, USUAL);
        Told.said(keys.slips());
        assertEquals(USUAL.size(), keys.bindings().size());
    }

    private static void layout(byte[] bytes, Path folder) throws IOException {
        Home home = new Home(folder);
        Files.write(home.arrangements(), bytes);
        Arrangements arrangements = new Arrangements(home);
        arrangements.keep(1, arrangements.of(1));
        arrangements.of(7);
    }

    /** What is not as it was written is not believed, and made again. */
    private static void index(Path file) throws IOException {
        boolean whole = Arrays.equals(Files.readAllBytes(file), INDEX);
        assertEquals(whole, new Index(Village.DIRECTORY).load(file).isPresent());
    }
}
