package lumbung.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;

/**
 * A backup or archive that is read without being trusted: only what its manifest names, no byte more than it says, each file
 * against its digest.
 */
public final class Bundle {
    private static final int PIECE = 1 << 16;
    private static final int FIRST_NAME = 30;

    private final Backup backup;
    private final Optional<Shelf.Lock> lock;

    private Bundle(Backup backup, Optional<Shelf.Lock> lock) {
        this.backup = backup;
        this.lock = lock;
    }

    /** Whether a file begins as a backup does, locked or not, however much of it is left. */
    public static boolean looksLike(Path file) throws IOException {
        return Sealed.is(file) || begins(file);
    }

    /** What a file says it is. */
    public static Outcome<Backup> glance(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused("backup.refused.missing", file.toString());
        }
        try {
            long size = Files.size(file);
            if (Sealed.is(file)) {
                return whole(file, Sealed.manifest(file).then(ManifestJson::read))
                        .map(manifest -> new Backup(file, size, true, manifest));
            }
            return plainManifest(file).map(manifest -> new Backup(file, size, false, manifest));
        } catch (ZipException e) {
            return begins(file) ? cut(file) : Outcome.refused("backup.refused.manifest");
        } catch (IOException e) {
            return Outcome.refused("backup.refused.unreadable", file.toString());
        }
    }

    /** A file that begins as a sealed backup and has no manifest at its end lacks that end. */
    private static Outcome<Manifest> whole(Path file, Outcome<Manifest> manifest) {
        return manifest instanceof Outcome.Refused<Manifest> no
                        && no.refusal().reason().key().equals("backup.refused.manifest")
                ? cut(file)
                : manifest;
    }

    private static <T> Outcome<T> cut(Path file) {
        return Outcome.refused("backup.refused.cut", file.getFileName());
    }

    /** Whether it begins as a backup does, with a table: a zip's first name stands 30 bytes from its beginning. */
    private static boolean begins(Path file) {
        byte[] table = Manifest.TABLES.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FIRST_NAME + table.length);
            return head.length == FIRST_NAME + table.length
                    && Arrays.equals(head, FIRST_NAME, head.length, table, 0, table.length);
        } catch (IOException e) {
            return false;
        }
    }

    private static Outcome<Manifest> plainManifest(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(ManifestJson.NAME);
            if (entry == null || entry.getSize() > ManifestJson.LARGEST) {
                return Outcome.refused("backup.refused.manifest");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return ManifestJson.read(in.readNBytes(ManifestJson.LARGEST));
            }
        }
    }

    /** Opens a file; refused where it is none, or sealed and the key is not for it. */
    public static Outcome<Bundle> open(Path file, Keyring keys) {
        return glance(file).then(backup -> {
            if (!backup.sealed()) {
                return Outcome.done(new Bundle(backup, Optional.empty()));
            }
            return Sealed.vault(file)
                    .then(vault ->
                            keys.open(vault).map(key -> new Bundle(backup, Optional.of(new Shelf.Lock(vault, key)))));
        });
    }

    public Backup backup() {
        return backup;
    }

    /** What it is sealed with; empty of one in clear. */
    public Optional<Shelf.Lock> lock() {
        return lock;
    }

    public Manifest manifest() {
        return backup.manifest();
    }

    /** Where a file's bytes go. */
    @FunctionalInterface
    public interface Target {
        OutputStream named(String name) throws IOException;
    }

    /** Reads all, and keeps nothing; refused where a byte is not as it was written. */
    public Outcome<Backup> check(Watch watch) {
        return check(name -> true, watch);
    }

    /** The same of those whose names are wanted. */
    public Outcome<Backup> check(Predicate<String> wanted, Watch watch) {
        return read(wanted, name -> OutputStream.nullOutputStream(), watch);
    }

    /** Puts the files whose names are wanted into a folder, under their names. */
    public Outcome<Backup> unpack(Predicate<String> wanted, Path folder, Watch watch) {
        return read(
                wanted,
                name -> {
                    Path file = folder.resolve(name);
                    Guarded.folder(file.getParent());
                    return Files.newOutputStream(Guarded.file(file));
                },
                watch);
    }

    private Outcome<Backup> read(Predicate<String> wanted, Target target, Watch watch) {
        List<String> names = manifest().files().keySet().stream().filter(wanted).toList();
        long all = names.stream().mapToLong(name -> content(name).size()).sum();
        Reading reading = new Reading(target, watch, all);
        try {
            if (backup.sealed()) {
                inOrder(names, reading);
            } else {
                byName(names, reading);
            }
            return Outcome.done(backup);
        } catch (Damaged e) {
            return Outcome.refused("backup.refused.damaged", backup.file().getFileName(), e.getMessage());
        } catch (ZipException | java.io.EOFException e) {
            return Outcome.refused("backup.refused.damaged", backup.file().getFileName(), "zip");
        } catch (IOException e) {
            return Outcome.refused("backup.refused.unreadable", backup.file().toString());
        }
    }

    private void byName(List<String> names, Reading reading) throws IOException {
        try (ZipFile zip = new ZipFile(backup.file().toFile())) {
            for (String name : names) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    throw new Damaged(name);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    reading.take(name, content(name), in);
                }
            }
        }
    }

    /** Goes through all of it: a sealed file has no other way. */
    private void inOrder(List<String> names, Reading reading) throws IOException {
        int found = 0;
        try (InputStream sealed = Sealed.open(backup.file(), lock.orElseThrow().key());
                ZipInputStream zip = new ZipInputStream(sealed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.contains(entry.getName())) {
                    reading.take(entry.getName(), content(entry.getName()), zip);
                    found++;
                }
            }
            // The seals of what follows, the manifest's among them, are looked at only by reading on.
            sealed.transferTo(OutputStream.nullOutputStream());
        }
        if (found != names.size()) {
            throw new Damaged(ManifestJson.NAME);
        }
    }

    private Manifest.Content content(String name) {
        Map<String, Manifest.Content> files = manifest().files();
        return files.get(name);
    }

    /** A part is not as it was written. */
    static final class Damaged extends IOException {
        Damaged(String name) {
            super(name);
        }
    }

    private static final class Reading {
        private final Target target;
        private final Watch watch;
        private final long all;
        private long done;

        Reading(Target target, Watch watch, long all) {
            this.target = target;
            this.watch = watch;
            this.all = all;
        }

        void take(String name, Manifest.Content content, InputStream in) throws IOException {
            MessageDigest sha = ManifestJson.sha();
            byte[] piece = new byte[PIECE];
            long left = content.size();
            try (OutputStream out = target.named(name)) {
                while (left > 0) {
                    int count = in.read(piece, 0, (int) Math.min(piece.length, left));
                    if (count < 0) {
                        throw new Damaged(name);
                    }
                    sha.update(piece, 0, count);
                    out.write(piece, 0, count);
                    left -= count;
                    done += count;
                    watch.at(Step.READ, done, all);
                }
            }
            if (in.read() >= 0 || !HexFormat.of().formatHex(sha.digest()).equals(content.digest())) {
                throw new Damaged(name);
            }
        }
    }
}
