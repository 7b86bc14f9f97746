package lumbung.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.settings.Erasures;
import lumbung.settings.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a register and its copies: what a restore replaced, who was erased, and files that are no backups. */
class FormerTest {
    @TempDir
    private Path folder;

    private static String key(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    @Test
    void whatARestoreReplacedIsFoundNewestFirstAndRemoved() throws IOException {
        Home home = new Home(folder);
        assertEquals(List.of(), Former.all(home));
        for (String stamp : List.of("2026-11-01-080000", "2026-11-21-100200")) {
            Path register = Former.at(home, stamp).folder().resolve("register");
            Files.createDirectories(register);
            Files.writeString(register.resolve("page"), "Siti Aminah");
        }
        Files.writeString(folder.resolve("before-2026-11-01-080000").resolve("register.vault"), "{}");
        List<Former> all = Former.all(home);
        assertEquals(
                List.of("before-2026-11-21-100200", "before-2026-11-01-080000"),
                all.stream().map(Former::name).toList());
        assertTrue(all.get(0).isInClear());
        assertFalse(all.get(1).isInClear());
        assertTrue(all.get(0).remove().isDone());
        assertEquals(List.of(all.get(1)), Former.all(home));
    }

    @Test
    void whoWasErasedGoesAlongOnceAndStrangeLinesAreNobody() throws IOException {
        Erasures here = new Erasures(new Home(folder));
        here.add(List.of(7L, 8L), Instant.EPOCH);
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Files.writeString(stick.resolve("erasures"), "8 1970-01-01T00:00:00Z\n99999999999999999999 x\nnobody\n");
        here.goAlong(Erasures.in(stick));
        here.goAlong(Erasures.in(stick));
        assertEquals(Set.of(7L, 8L), Erasures.in(stick).people());
        assertEquals(4, Files.readAllLines(stick.resolve("erasures")).size());
    }

    @Test
    void aFileThatIsNoBackupIsToldFromOneThatIsCutShort() throws IOException {
        Path text = Files.writeString(folder.resolve("lumbung-a.zip"), "daftar belanja");
        assertEquals("backup.refused.manifest", key(Bundle.glance(text)));
        byte[] begun = new byte[60];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, begun, 0, 4);
        System.arraycopy("tables/person".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, begun, 30, 13);
        assertEquals("backup.refused.cut", key(Bundle.glance(Files.write(folder.resolve("lumbung-b.zip"), begun))));
        Path locked = Files.writeString(folder.resolve("lumbung-c.sealed"), "LUMBUNG1 and no more");
        assertEquals("backup.refused.cut", key(Bundle.glance(locked)));
    }
}
