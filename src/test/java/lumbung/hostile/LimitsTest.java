package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lumbung.backup.Bundle;
import lumbung.backup.LockFile;
import lumbung.backup.Vault;
import lumbung.command.Commands;
import lumbung.command.Streams;
import lumbung.keymap.Keymap;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.json.PriceFiles;
import lumbung.register.matching.Phones;
import lumbung.search.Query;
import lumbung.search.Village;
import lumbung.settings.Arrangement;
import lumbung.settings.Arrangements;
import lumbung.settings.Home;
import lumbung.settings.PcFile;
import lumbung.store.HostileLines;
import lumbung.transfer.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands under LIMITS in lumbung-security(7): what is over one is refused by name, and nothing of it is read first. */
class LimitsTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aListMayHave500MegabytesAnd300Columns() throws IOException {
        refused("transfer.refused.large", Source.open(sized("list.csv", 500_000_001)));
        refused("transfer.refused.columns", Source.open(written("a,".repeat(300) + "b\n" + "1,".repeat(300) + "2\n")));
    }

    @Test
    void aPhoneCellMayHaveAThousandLetters() {
        assertEquals(
                "matching.phone.crowded",
                Phones.read("0812-0000-0001 ".repeat(70))
                        .get(0)
                        .remark()
                        .orElseThrow()
                        .key());
    }

    @Test
    void aQueryMayHave4000Letters() {
        refused("search.refused.long", Query.parse("a".repeat(4_001), Village.CATALOGUE, Village.STANDPOINT));
        assertTrue(Query.parse("a".repeat(4_000), Village.CATALOGUE, Village.STANDPOINT)
                .isDone());
    }

    @Test
    void aPriceFileMayHave64MebibytesAndNestHalfAThousandDeep() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), told, told);
        Path file = sized("prices.json", 64L * MEBIBYTE + 1);
        String[] words = {"price", "check", file.toString(), "--json"};
        assertEquals(1, Commands.run(words, options -> Outcome.refused("test"), streams, Map.of(), List::of));
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("command.price.large"), told::toString);
        String deep = "{\"products\":" + "[".repeat(501) + "]".repeat(501) + "}";
        assertEquals(
                List.of("pricing.file.broken"),
                PriceFiles.read(deep).mistakes().stream()
                        .map(it -> it.reason().key())
                        .toList());
    }

    @Test
    void whatIsChosenMayHaveOneMebibyte() throws IOException {
        refused("settings.unreadable", new PcFile(sized("settings.json", MEBIBYTE + 1)).read());
        assertEquals(
                "keymap.large",
                Keymap.in(sized("keymap.json", MEBIBYTE + 1), List.of())
                        .slips()
                        .get(0)
                        .key());
        sized("layout.json", MEBIBYTE + 1);
        assertEquals(Arrangement.NONE, new Arrangements(new Home(folder)).of(1));
    }

    @Test
    void aManifestMayHave4MebibytesAndAVaultTenMillionRounds() throws IOException {
        Path locked = sized("lumbung-a.sealed", 5L * MEBIBYTE);
        try (RandomAccessFile file = new RandomAccessFile(locked.toFile(), "rw")) {
            file.write("LUMBUNG1".getBytes(StandardCharsets.US_ASCII));
            file.seek(file.length() - Integer.BYTES);
            file.writeInt(4 * MEBIBYTE + 1);
        }
        refused("backup.refused.cut", Bundle.glance(locked));
        String vault = new LockFile(folder.resolve("lock"))
                .lock("gula jawa manis")
                .get()
                .vault()
                .json();
        refused("backup.refused.vault", Vault.read(vault.replace("600000", "10000001")));
    }

    @Test
    void aLineOfAnArchiveMayHaveOneMebibyte() {
        byte[] line = ("{\"id\":1,\"name\":\"" + "a".repeat(MEBIBYTE) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "backup.refused.line",
                HostileLines.load(line).map(Refusal::reason).orElseThrow().key());
    }

    private static void refused(String key, Outcome<?> outcome) {
        outcome.ifRefused(Told::said);
        assertEquals(
                key, outcome.fold(done -> "done", refusal -> refusal.reason().key()));
    }

    /** A file of nothing but zeros, which takes no room. */
    private Path sized(String name, long bytes) throws IOException {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return path;
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("wide.csv"), text);
    }
}
