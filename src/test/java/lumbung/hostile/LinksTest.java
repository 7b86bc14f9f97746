package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lumbung.backup.Former;
import lumbung.backup.Shelf;
import lumbung.keymap.KeymapFile;
import lumbung.settings.Arrangement;
import lumbung.settings.Arrangements;
import lumbung.settings.Home;
import lumbung.settings.PcFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A link in a home that leads out of it: it may be read through, and nothing is written through it. */
@DisabledOnOs(OS.WINDOWS)
class LinksTest {
    private static final String THEIRS = "{\"theme\": \"dark\"}\n";

    @TempDir
    Path folder;

    private Home home;
    private Path outside;

    @BeforeEach
    void lay() throws IOException {
        home = new Home(Files.createDirectory(folder.resolve("home")));
        outside = Files.writeString(folder.resolve("outside.json"), THEIRS);
    }

    @Test
    void settingsReplaceTheLinkAndNotWhatItLeadsTo() throws IOException {
        Files.createSymbolicLink(home.pcSettings(), outside);

        assertTrue(new PcFile(home.pcSettings())
                .change(settings -> settings.with("language", "en"))
                .isDone());

        assertEquals(THEIRS, Files.readString(outside));
        assertFalse(Files.isSymbolicLink(home.pcSettings()));
    }

    @Test
    void theLayoutDoesSoToo() throws IOException {
        Files.createSymbolicLink(home.arrangements(), outside);
        Files.createSymbolicLink(home.folder().resolve("layout.json.new"), outside);

        new Arrangements(home).keep(1, Arrangement.NONE);

        assertEquals(THEIRS, Files.readString(outside));
    }

    @Test
    void aKeymapIsNeverWrittenOverAnything() throws IOException {
        Path nowhere = folder.resolve("nowhere.json");
        Files.createSymbolicLink(home.keymap(), nowhere);

        assertFalse(KeymapFile.write(home.keymap(), List.of()).isDone());

        assertFalse(Files.exists(nowhere));
    }

    @Test
    void whatARestoreReplacedIsRemovedWithoutWhatItsLinksLeadTo() throws IOException {
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Path page = Files.writeString(theirs.resolve("page"), THEIRS);
        Former inside = Former.at(home, "2026-11-01-080000");
        Files.createDirectories(inside.folder().resolve("register"));
        Files.createSymbolicLink(inside.folder().resolve("register").resolve("there"), theirs);
        Files.createSymbolicLink(inside.folder().resolve("file"), outside);
        Former itself = Former.at(home, "2026-11-02-080000");
        Files.createSymbolicLink(itself.folder(), theirs);
        Former nowhere = Former.at(home, "2026-11-03-080000");
        Files.createSymbolicLink(nowhere.folder(), folder.resolve("nowhere"));

        assertEquals(List.of(nowhere, itself, inside), Former.all(home));
        for (Former each : Former.all(home)) {
            assertTrue(each.remove().isDone(), each.name());
        }

        assertEquals(List.of(), Former.all(home));
        assertEquals(THEIRS, Files.readString(page));
        assertEquals(THEIRS, Files.readString(outside));
    }

    @Test
    void aLinkAmongBackupsIsNoBackupAndTidyingLeavesWhatItLeadsTo() throws IOException {
        Path backups = Files.createDirectory(home.folder().resolve("backups"));
        Files.createSymbolicLink(backups.resolve("lumbung-2026-11-01-080000-hand.zip"), outside);
        Files.createSymbolicLink(backups.resolve("lumbung-2026-11-02-080000-hand.zip"), folder);
        Files.createSymbolicLink(backups.resolve("lumbung-2026-11-03-080000-hand.zip"), folder.resolve("nowhere"));
        Shelf shelf = new Shelf(backups);

        assertEquals(List.of(), shelf.all());
        shelf.thin(Instant.parse("2027-11-21T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
        shelf.tidy();

        assertEquals(THEIRS, Files.readString(outside));
    }
}
