package lumbung.broadcast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;

/**
 * The files of one export in their folder. Each is written beside its place, forced to the disk and renamed, since a phone
 * imports half of a torn file.
 */
final class ContactFiles {
    private static final String UNFINISHED = ".part";
    private static final int KILOBYTE = 1_024;
    /** So many files in the way are named. */
    private static final int NAMED = 3;
    /** Left free on the disk for whatever it keeps of a file besides its bytes. */
    private static final long SPARE = 64 * KILOBYTE;

    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private final List<Written> prints = new ArrayList<>();
    private final Fingerprint whole = new Fingerprint();

    ContactFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What was written of a file.
     *
     * @param fingerprint SHA-256, 64 hexadecimal digits
     */
    record Written(String name, long size, String fingerprint) {}

    /** Which names are taken: a link or a folder is refused, a file too unless it may be replaced. */
    Outcome<Boolean> free(List<String> names, boolean replace) {
        if (!Files.isDirectory(folder)) {
            return Outcome.refused("broadcast.refused.folder", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            return Outcome.refused("broadcast.refused.read_only", folder.toString());
        }
        List<Path> taken = names.stream()
                .map(folder::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
        Optional<Path> odd = taken.stream()
                .filter(file -> !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
        if (odd.isPresent()) {
            return Outcome.refused("broadcast.refused.not_a_file", odd.get().toString());
        }
        return taken.isEmpty() || replace
                ? Outcome.done(true)
                : Outcome.refused("broadcast.refused.exists", folder.toString(), named(taken));
    }

    /** The first by name, and how many more there are. */
    private static Message named(List<Path> files) {
        String first = files.stream()
                .limit(NAMED)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        return files.size() > NAMED
                ? Message.of("broadcast.files.more", first, files.size() - NAMED)
                : Message.of("broadcast.files", first);
    }

    /** Writes all files beside their places; nobody sees them before {@link #publish}. Refused where the disk is full or gone. */
    Outcome<Boolean> write(List<ContactFile> files) {
        try {
            for (ContactFile file : files) {
                byte[] bytes = content(file);
                long free = Files.getFileStore(folder).getUsableSpace();
                if (free < bytes.length + SPARE) {
                    return Outcome.refused(
                            "broadcast.refused.full",
                            folder.toString(),
                            kilobytes(free),
                            kilobytes(bytes.length + SPARE));
                }
                write(file.name(), bytes);
            }
            // All together at the end: each alone would make the disk wait for it.
            for (Path file : written) {
                force(file);
            }
            return Outcome.done(true);
        } catch (IOException e) {
            return Outcome.refused("broadcast.refused.disk", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static long kilobytes(long bytes) {
        return (bytes + KILOBYTE - 1) / KILOBYTE;
    }

    private static byte[] content(ContactFile file) throws IOException {
        StringBuilder text = new StringBuilder();
        file.content().write(text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 over the bytes of all files in the order of their names. */
    String fingerprint() {
        return whole.digits();
    }

    List<Written> prints() {
        return List.copyOf(prints);
    }

    /** Puts the files in their places; refused with how many are there where the disk goes away in between. */
    Outcome<List<Path>> publish() {
        int there = 0;
        try {
            for (Path file : written) {
                Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                there++;
            }
            return Outcome.done(List.copyOf(written));
        } catch (IOException e) {
            return Outcome.refused("broadcast.refused.partly", folder.toString(), there, written.size());
        }
    }

    /** Files of this tag that are not of this export; none where the disk has gone away since. */
    List<Path> older(ListTag tag) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, tag.word() + "-*.{vcf,csv}")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .filter(file -> !written.contains(file))
                    .sorted()
                    .toList();
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }

    /** Takes away what was not published, as far as the disk lets it: what came of the export is told already. */
    void discard() {
        written.forEach(file -> unfinished(file).toFile().delete());
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path place = folder.resolve(name);
        written.add(place);
        whole.with(bytes, bytes.length);
        prints.add(new Written(name, bytes.length, Fingerprint.of(bytes)));
        write(unfinished(place), bytes);
    }

    private static void write(Path place, byte[] bytes) throws IOException {
        Guarded.file(place);
        try (FileChannel channel = FileChannel.open(
                place,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished(file), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }
}
