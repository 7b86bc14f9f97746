package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import lumbung.backup.Backup;
import lumbung.backup.Bundle;
import lumbung.backup.Key;
import lumbung.backup.Keyring;
import lumbung.backup.LockFile;
import lumbung.backup.Manifest;
import lumbung.backup.Packer;
import lumbung.backup.Reason;
import lumbung.backup.Shelf;
import lumbung.backup.Vault;
import lumbung.backup.Watch;
import lumbung.journal.Seal;
import lumbung.store.HostileLines;

/** Backups, archives and what belongs to them, as somebody might hand them over on a stick. */
final class ArchiveTargets {
    private static final String PASSPHRASE = "gula jawa manis";
    private static final List<String> NAMES = List.of(
            "tables/person.jsonl",
            "register/seg0/c10.dat",
            "register/service.properties",
            "journal.key",
            "pc/settings.json",
            "../canary",
            "/etc/passwd",
            "..\\canary",
            "C:/x",
            "tables/../../canary",
            "register/seg0/../../../x",
            "tables/",
            "tables",
            "register",
            "register/log/log.ctrl",
            "a\u0000b",
            "\u202e.zip",
            "\u001b[31m",
            "",
            ".",
            "..",
            "manifest.json",
            "MANIFEST.JSON",
            "CON",
            "x".repeat(300));
    private static final String LINE =
            "{\"id\":7,\"version\":1,\"parent_id\":null,\"level\":0,\"name\":\"Bongas\"}\n{\"id\":8,\"version\":1,\"level\":1}\n";

    private static final Made MADE = Made.make();

    private ArchiveTargets() {}

    /** A backup in clear and the same one locked. */
    private static final class Made {
        final byte[] plain;
        final byte[] sealed;
        final byte[] lock;
        final Key key;

        Made(byte[] plain, byte[] sealed, byte[] lock, Key key) {
            this.plain = plain;
            this.sealed = sealed;
            this.lock = lock;
            this.key = key;
        }

        static Made make() {
            try {
                Path folder = Files.createTempDirectory("lumbung-hostile");
                Path file = folder.resolve("lumbung-a.zip");
                try (OutputStream out = Files.newOutputStream(file);
                        Packer packer = new Packer(out)) {
                    packer.add("journal.key", stream -> stream.write(new byte[32]));
                    packer.add("tables/area.jsonl", stream -> stream.write(LINE.getBytes(StandardCharsets.UTF_8)));
                    packer.add("register/seg0/c10.dat", stream -> stream.write(new byte[70_000]));
                    packer.finish("0.1.0", 1, Instant.EPOCH, Reason.HAND, state());
                }
                Path locked = folder.resolve("lock");
                Shelf.Lock lock = new LockFile(locked).lock(PASSPHRASE).get();
                Backup sealed = new Shelf(folder.resolve("stick"))
                        .take(Bundle.glance(file).get(), Optional.of(lock), Watch.NOBODY)
                        .get();
                return new Made(
                        Files.readAllBytes(file),
                        Files.readAllBytes(sealed.file()),
                        Files.readAllBytes(locked),
                        lock.key());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Manifest.State state() {
            return new Manifest.State("u", new Seal(1, "00"), false, true, 0, Map.of("area", 2L));
        }
    }

    static List<Target> all() {
        return List.of(
                new Target("backup", 2, (mess, folder) -> unpacked(mess.bent(MADE.plain), folder)),
                new Target("evil zip", 2, (mess, folder) -> unpacked(zip(mess, folder), folder)),
                new Target("sealed", 2, (mess, folder) -> unpacked(mess.bent(MADE.sealed), folder)),
                new Target("vault", 1, ArchiveTargets::vault),
                new Target(
                        "json lines",
                        2,
                        (mess, folder) -> HostileLines.load(lines(mess)).ifPresent(Told::said)));
    }

    /** Whatever comes out lies in the folder that was meant, and under names that a backup has. */
    private static void unpacked(byte[] bytes, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("lumbung-x.zip"), bytes);
        Path out = Files.createDirectory(folder.resolve("out"));
        Told.read(Bundle.glance(file)).ifPresent(Backup::fingerprint);
        Told.read(Bundle.open(file, vault -> lumbung.message.Outcome.done(MADE.key)))
                .ifPresent(bundle -> {
                    Told.read(bundle.check(Watch.NOBODY));
                    Told.read(bundle.unpack(name -> true, out, Watch.NOBODY));
                    bundle.manifest().size("");
                });
        try (Stream<Path> all = Files.walk(out)) {
            assertTrue(all.noneMatch(Files::isSymbolicLink));
        }
        assertTrue(new Shelf(folder).all().size() <= 1);
    }

    /** A zip whose manifest says one thing and whose content another. */
    private static byte[] zip(Mess mess, Path folder) throws IOException {
        Path file = folder.resolve("lumbung-evil.part");
        List<String> files = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int left = 1 + mess.below(4); left > 0; left--) {
                String name = mess.below(3) == 0 ? mess.bent(mess.one(NAMES)) : mess.one(NAMES);
                byte[] content = new byte[mess.one(0, 1, 70_000, 1_000_000)];
                if (StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
                    entry(zip, name, content);
                }
                String size = mess.coin()
                        ? String.valueOf(content.length)
                        : mess.one("-1", "4611686018427387904", "1e9", "null", "70000");
                files.add(quoted(name) + ":{\"size\":" + size + ",\"sha256\":\"" + sha(content) + "\"}");
            }
            String manifest = "{\"format\":\"lumbung-archive\",\"version\":" + mess.one("1", "1", "1", "2", "\"1\"")
                    + ",\"program\":\"0.1.0\",\"schema\":" + mess.one("1", "1", "2147483648", "-1")
                    + ",\"made\":"
                    + mess.one("\"2026-11-21T00:00:00Z\"", "\"+1000000000-12-31T23:59:59.999999999Z\"", "\"x\"")
                    + ",\"reason\":\"hand\",\"register\":\"u\",\"entry\":1,\"seal\":\"00\",\"intact\":true,\"people\":0"
                    + ",\"rows\":" + mess.one("{}", "{\"person\":9223372036854775807}", "[]") + ",\"files\":{"
                    + String.join(",", files) + "}}";
            entry(
                    zip,
                    "manifest.json",
                    (mess.below(3) == 0 ? mess.bent(manifest) : manifest).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return mess.below(4) == 0 ? mess.bent(bytes) : bytes;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (ZipException | IllegalArgumentException e) {
            // Twice the same name, or one that no zip can hold: the manifest names it all the same.
            assertTrue(e.getMessage() != null);
        }
    }

    private static String quoted(String text) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
    }

    private static String sha(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void vault(Mess mess, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("lock"), mess.bent(MADE.lock));
        Told.read(new LockFile(file).read());
        String json = new String(MADE.lock, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        Told.read(Vault.read(mess.below(10) == 0 ? mess.deep() : mess.bent(json)));
        Told.read(Bundle.open(file, Keyring.NONE));
    }

    private static byte[] lines(Mess mess) {
        return mess.below(20) == 0
                ? mess.deep().getBytes(StandardCharsets.UTF_8)
                : mess.file(List.of(LINE.getBytes(StandardCharsets.UTF_8)));
    }
}
