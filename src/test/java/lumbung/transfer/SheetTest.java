package lumbung.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lumbung.message.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R112: lists from paper, spreadsheets and phones, in the shapes people have them. */
final class SheetTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "pkk-bongas-daftar-hadir.csv, 64, 0",
        "kontak-hp-lama.vcf, 87, 0",
        "kontak-iphone.vcf, 72, 0",
        "kontak-baru.vcf, 64, 1",
        "kontak-terpotong.vcf, 59, 1",
        "google-contacts-baru.csv, 85, 0",
        "google-contacts-lama.csv, 76, 0",
        "pelanggan-azzalea-1252.csv, 96, 0",
        "reseller-excel.csv, 72, 0",
        "tab-utf16.txt, 80, 0",
        "utf8-bom.csv, 90, 0",
        "nama-aneh.csv, 61, 1",
        "rusak.csv, 76, 2",
        "hanya-judul.csv, 0, 0"
    })
    void eachSampleShowsAllItsRows(String name, int rows, int broken) {
        Read read = Read.of(Read.sample(name));
        assertEquals(rows, read.rows.size(), "rows");
        assertEquals(broken, read.broken.size(), () -> "broken " + read.broken + read.reasons);
    }

    @Test
    void anAttendanceListLosesItsTitlesAndSignatures() {
        Path file = Read.sample("pkk-bongas-daftar-hadir.csv");
        Sheet sheet = Source.open(file).get();
        assertEquals("DAFTAR HADIR PERTEMUAN TP PKK DESA BONGAS", sheet.titles().get(0));
        assertEquals("Tempat & Tgl Lahir", sheet.columns().get(4));
        Read read = Read.of(file);
        assertEquals(List.of(76L, 77L, 78L, 80L), read.aside);
        assertEquals(8, read.rows.get(0).line());
        assertEquals("Bu Siti Aminah", read.rows.get(0).value("Nama"));
        assertEquals("Pemalang, 21-11-1985", read.rows.get(0).value("Tempat & Tgl Lahir"));
    }

    @Test
    void aQuoteThatNobodyClosesCostsItsOwnLineOnly() {
        Read read = Read.of(Read.sample("rusak.csv"));
        assertEquals(List.of(62L, 79L), read.broken);
        assertEquals(List.of("transfer.refused.quote", "transfer.refused.torn_line"), read.reasons);
        assertTrue(read.rows.stream().anyMatch(row -> row.value("Nama").equals("Reni Ambarsari")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void everyEncodingGivesTheSameLetters(String charset) throws IOException {
        String text = "Nama;No HP\r\nCafé Rojo;0812-0000-0001\r\nSiti “Nur”;0812-0000-0002\r\n";
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
        assertEquals(
                List.of("Café Rojo", "Siti “Nur”"),
                Read.of(file).rows.stream().map(row -> row.value("Nama")).toList());
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void everyDelimiterIsFound(char delimiter) throws IOException {
        String text = "Nama,Alamat,HP\n\"Aminah, Siti; S.Pd\",\"RT 03\nRW 01 \"\"dekat musala\"\"\",0812-0000-0001\n"
                .replace("Nama,Alamat,HP", String.join(String.valueOf(delimiter), "Nama", "Alamat", "HP"))
                .replace("\",\"", "\"" + delimiter + "\"")
                .replace("\",0", "\"" + delimiter + "0");
        List<SourceRow> rows = Read.of(write(text)).rows;
        assertEquals(
                List.of(new SourceRow(
                        2,
                        Map.of(
                                "Nama", "Aminah, Siti; S.Pd",
                                "Alamat", "RT 03\nRW 01 \"dekat musala\"",
                                "HP", "0812-0000-0001"))),
                rows);
    }

    @ParameterizedTest
    @CsvSource({"'a\rb\rc\r'", "'a\nb\nc\n'", "'a\r\nb\r\nc\r\n'", "'a\n\nb\n\r\nc'"})
    void everyLineEndIsOne(String text) throws IOException {
        assertEquals(3, Read.of(write(text)).rows.size());
    }

    @Test
    void aSpreadsheetsSeparatorLineIsObeyed() throws IOException {
        Read read = Read.of(write("sep=;\nNama;HP\nSiti, Bu;0812-0000-0001\n"));
        assertEquals("Siti, Bu", read.rows.get(0).value("Nama"));
        assertEquals(3, read.rows.get(0).line());
    }

    @Test
    void aHeaderOfTwoRowsIsOne() throws IOException {
        Sheet sheet = Source.open(write("""
                        No,Nama,Jenis Kelamin,,Alamat
                        ,,L,P,
                        (1),(2),(3),(4),(5)
                        1,Siti,,v,RT 03
                        2,Darsono,v,,RT 04
                        """)).get();
        assertEquals(List.of("No", "Nama", "L", "P", "Alamat"), sheet.columns());
        Read read = new Read();
        sheet.read(read);
        assertEquals(2, read.rows.size());
    }

    @Test
    void aListWithoutAHeaderKeepsItsFirstRow() throws IOException {
        Read read = Read.of(write("Siti Aminah,0812-0000-0001\nTarni,0812-0000-0002\n"));
        assertEquals(2, read.rows.size());
        assertEquals("Siti Aminah", read.rows.get(0).value("#1"));
    }

    @Test
    void twoColumnsOfOneNameAreToldApart() throws IOException {
        Sheet sheet = Source.open(write("Nama,HP,HP,\nSiti,0812-0000-0001,0812-0000-0002,ya\n"))
                .get();
        assertEquals(List.of("Nama", "HP", "HP (2)", "#4"), sheet.columns());
    }

    @Test
    void numbersPrintedInAdvanceAreNoPeople() throws IOException {
        assertEquals(1, Read.of(write("No,Nama,HP\n1,Siti,\n2,,\n3,,\n")).rows.size());
    }

    @Test
    void whatIsNoListIsRefusedByName() throws IOException {
        assertRefused("transfer.refused.empty", write(""));
        assertRefused("transfer.refused.empty", write("\n \n"));
        assertRefused("transfer.refused.file", folder.resolve("none.csv"));
        assertRefused("transfer.refused.kind", zip("b.xlsx", "[Content_Types].xml"));
        assertRefused("transfer.refused.kind", Files.write(folder.resolve("c.csv"), new byte[] {'%', 'P', 'D', 'F'}));
        assertRefused("transfer.refused.packed", zip("d.txt", "nama.csv"));
        byte[] backup = Files.readAllBytes(zip("lumbung-2026.zip", "tables/ambassador.jsonl"));
        assertRefused("transfer.refused.backup", folder.resolve("lumbung-2026.zip"));
        Path cut = Files.write(folder.resolve("e.csv"), Arrays.copyOf(backup, backup.length / 2));
        assertRefused("transfer.refused.backup", cut);
        assertRefused("transfer.refused.backup", write("LUMBUNG1 and what is sealed"));
        byte[] noise = new byte[3_000];
        new Random(7).nextBytes(noise);
        assertRefused("transfer.refused.binary", Files.write(folder.resolve("f.txt"), noise));
        assertRefused("transfer.refused.columns", write("a,".repeat(400) + "b\n" + "1,".repeat(400) + "2\n"));
    }

    @Test
    void aLineTooLongCostsItself() throws IOException {
        Read read = Read.of(write("Nama,HP\n" + "A".repeat(300_000) + ",1\nSiti,0812-0000-0001\n"));
        assertEquals(List.of("transfer.refused.long_line"), read.reasons);
        assertEquals(1, read.rows.size());
    }

    @Test
    void surplusCellsAreNotGuessedAway() throws IOException {
        Read read = Read.of(write("Nama,HP\nSiti, S.Pd,0812-0000-0001\nTarni,0812-0000-0002,,,\n"));
        assertEquals(List.of("transfer.refused.cells"), read.reasons);
        assertEquals(1, read.rows.size());
    }

    private Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("Nama,HP\nSiti,0812-0000-0001\n".repeat(40).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void assertRefused(String key, Path file) {
        Outcome<Sheet> outcome = Source.open(file);
        assertEquals(
                key, outcome.fold(sheet -> "opened", refusal -> refusal.reason().key()));
    }

    private Path write(String text) throws IOException {
        return Files.write(folder.resolve("list.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
