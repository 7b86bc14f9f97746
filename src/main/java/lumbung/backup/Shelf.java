package lumbung.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.Guarded;

/** A folder of backups: on this PC, on a second disk, on a stick. Only names that this class gives are ever removed. */
public final class Shelf {
    /** How the names of what is not finished begin: a power cut may leave such, and whoever works here next removes them. */
    public static final String UNFINISHED = ".lumbung-";

    private static final String PREFIX = "lumbung-";
    private static final String PLAIN = ".zip";
    private static final String SEALED = ".sealed";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);
    private static final long SPARE = 8L << 20;
    private static final int PIECE = 1 << 16;

    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    /** Those that can be read, newest first; as many as were found where the stick was pulled out meanwhile. */
    public List<Backup> all() {
        List<Backup> found = new ArrayList<>();
        for (Path file : named()) {
            Bundle.glance(file).fold(found::add, refusal -> false);
        }
        return newestFirst(found);
    }

    /** A file that is named as a backup and is none. */
    public record Flawed(Path file, Refusal why) {}

    /** Those, by name: somebody may count on them. */
    public List<Flawed> flawed() {
        List<Flawed> found = new ArrayList<>();
        for (Path file : named()) {
            Bundle.glance(file)
                    .ifRefused(why -> broken(file, why).ifPresent(broken -> found.add(new Flawed(file, broken))));
        }
        found.sort(Comparator.comparing(Flawed::file));
        return List.copyOf(found);
    }

    /**
     * What is broken of a file that has our name, and so was a backup once; nothing where a newer program reads it, or the disk
     * does not let it be read now.
     */
    private static Optional<Refusal> broken(Path file, Refusal why) {
        return switch (why.reason().key()) {
            case "backup.refused.manifest" -> Optional.of(Refusal.of("backup.refused.cut", file.getFileName()));
            case "backup.refused.cut", "backup.refused.vault" -> Optional.of(why);
            default -> Optional.empty();
        };
    }

    private List<Path> named() {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
                files.forEach(found::add);
            } catch (IOException | DirectoryIteratorException e) {
                found.removeIf(file -> !Files.exists(file));
            }
        }
        found.removeIf(file -> !isNamed(file));
        return found;
    }

    /** Removes a file that lies here for good; refused for the newest backup that can be read, which is what one falls back on. */
    public Outcome<Path> remove(Path file) {
        Path there = file.toAbsolutePath().normalize();
        if (!isNamed(there) || !folder.equals(there.getParent()) || !Files.isRegularFile(there)) {
            return Outcome.refused("backup.refused.missing", there.toString());
        }
        if (all().stream().findFirst().map(Backup::file).filter(there::equals).isPresent()) {
            return Outcome.refused("backup.refused.newest");
        }
        try {
            Files.delete(there);
            return Outcome.done(there);
        } catch (IOException e) {
            return Outcome.refused("backup.refused.read-only", folder.toString());
        }
    }

    private static List<Backup> newestFirst(List<Backup> found) {
        return found.stream()
                .sorted(Comparator.comparing(
                                (Backup backup) -> backup.manifest().made())
                        .reversed()
                        .thenComparing(Backup::file))
                .toList();
    }

    private static boolean isNamed(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && (name.endsWith(PLAIN) || name.endsWith(SEALED));
    }

    /** Where a copy made at a moment goes. */
    public Path place(Instant made, ZoneId zone, Reason reason, boolean sealed) {
        String name = PREFIX + TIME.format(made.atZone(zone)) + "-" + reason.code();
        return folder.resolve(name + (sealed ? SEALED : PLAIN));
    }

    /** Whether so many bytes have room; refused with what is there. */
    public Outcome<Shelf> hasRoom(long bytes) {
        try {
            Guarded.folder(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (!Files.isWritable(folder)) {
                return Outcome.refused("backup.refused.read-only", folder.toString());
            }
            return free >= bytes + SPARE
                    ? Outcome.done(this)
                    : Outcome.refused("backup.refused.room", folder.toString(), megabytes(bytes), megabytes(free));
        } catch (IOException e) {
            return Outcome.refused("backup.refused.read-only", folder.toString());
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /** Removes what a power cut left half done. */
    public void tidy() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UNFINISHED + "*.part")) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Removes those that need not be kept: {@link Thinning}. */
    public void thin(Instant now, ZoneId zone) throws IOException {
        for (Backup spare : Thinning.spare(all(), now, zone)) {
            Files.deleteIfExists(spare.file());
        }
    }

    /**
     * Takes a copy of a backup that lies elsewhere, reads it again, and only then gives it its name.
     *
     * @param lock seals a plain one on the way; empty to leave it as it is
     */
    public Outcome<Backup> take(Backup backup, Optional<Lock> lock, Watch watch) {
        boolean seals = lock.isPresent() && !backup.sealed();
        String name = backup.file().getFileName().toString();
        Path target = folder.resolve(seals ? name.replace(PLAIN, SEALED) : name);
        return hasRoom(backup.size()).then(here -> {
            Path part = folder.resolve(UNFINISHED + name + ".part");
            try {
                tidy();
                byte[] written = write(backup, seals ? lock : Optional.empty(), part, watch);
                if (!MessageDigest.isEqual(written, digest(part, watch))) {
                    Files.deleteIfExists(part);
                    return Outcome.refused("backup.refused.stick", folder.toString());
                }
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return Bundle.glance(target);
            } catch (IOException e) {
                return Outcome.refused("backup.refused.stick", folder.toString());
            }
        });
    }

    /** A vault and the key that lies in it. */
    public record Lock(Vault vault, Key key) {}

    private static byte[] write(Backup backup, Optional<Lock> lock, Path part, Watch watch) throws IOException {
        MessageDigest sha = ManifestJson.sha();
        Guarded.file(part);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(backup.file()), PIECE);
                FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream file = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
                OutputStream digesting = new DigestOutputStream(file, sha)) {
            if (lock.isPresent()) {
                Sealing sealing =
                        new Sealing(digesting, lock.get().vault(), lock.get().key());
                pour(in, sealing, backup.size(), watch);
                sealing.finish(backup.manifest());
            } else {
                pour(in, digesting, backup.size(), watch);
            }
            digesting.flush();
            channel.force(true);
        }
        return sha.digest();
    }

    private static void pour(InputStream in, OutputStream out, long all, Watch watch) throws IOException {
        byte[] piece = new byte[PIECE];
        long done = 0;
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            out.write(piece, 0, count);
            done += count;
            watch.at(Step.COPY, done, all);
        }
    }

    private static byte[] digest(Path file, Watch watch) throws IOException {
        MessageDigest sha = ManifestJson.sha();
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), PIECE), sha)) {
            pour(
                    in,
                    OutputStream.nullOutputStream(),
                    Files.size(file),
                    (step, done, of) -> watch.at(Step.READ, done, of));
        }
        return sha.digest();
    }
}
