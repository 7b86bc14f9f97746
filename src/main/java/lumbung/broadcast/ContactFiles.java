package lumbung.broadcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lumbung.message.Outcome;

/**
 * The files of one export in their folder: {@code PKK-01.vcf}, {@code PKK-01.csv} … Each is written beside its place, forced
 * to the disk and renamed, since a phone imports half of a torn file.
 */
final class ContactFiles {
    /** As many as a broadcast list holds. */
    static final int PEOPLE = 256;

    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private final MessageDigest digest = sha256();

    ContactFiles(Path folder) {
        this.folder = folder;
    }

    /** The files that an export of so many people makes. */
    static List<String> names(ListTag tag, int people) {
        int lists = (people + PEOPLE - 1) / PEOPLE;
        return Stream.iterate(1, list -> list <= lists, list -> list + 1)
                .flatMap(list -> Stream.of(tag.numbered(list) + ".vcf", tag.numbered(list) + ".csv"))
                .toList();
    }

    /** Which names are taken: a link or a folder is refused, a file too unless it may be replaced. */
    Outcome<Boolean> free(List<String> names, boolean replace) {
        if (!Files.isDirectory(folder)) {
            return Outcome.refused("broadcast.refused.folder", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            return Outcome.refused("broadcast.refused.read_only", folder.toString());
        }
        Optional<Path> taken = names.stream()
                .map(folder::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .filter(file -> !replace || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
        return taken.map(file -> Outcome.<Boolean>refused(
                        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                                ? "broadcast.refused.exists"
                                : "broadcast.refused.not_a_file",
                        file.toString()))
                .orElse(Outcome.done(true));
    }

    /** Writes all files beside their places; nobody sees them before {@link #publish}. */
    void write(ListTag tag, List<Recipient> people) {
        for (int from = 0, list = 1; from < people.size(); from += PEOPLE, list++) {
            String name = tag.numbered(list);
            List<Recipient> part = people.subList(from, Math.min(from + PEOPLE, people.size()));
            StringBuilder cards = new StringBuilder(part.size() * 160);
            VCardWriter.write(part, name, cards);
            StringBuilder rows = new StringBuilder(part.size() * 100);
            GoogleCsv.write(part, name, rows);
            write(name + ".vcf", cards);
            write(name + ".csv", rows);
        }
        // All together at the end: each alone would make the disk wait for it.
        written.forEach(ContactFiles::force);
    }

    /** SHA-256 over the bytes of all files in the order of their names. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Puts the files in their places. */
    List<Path> publish() {
        try {
            for (Path file : written) {
                Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of this tag that are not of this export. */
    List<Path> older(ListTag tag) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, tag.word() + "-*.{vcf,csv}")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .filter(file -> !written.contains(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what was not published. */
    void discard() {
        try {
            for (Path file : written) {
                Files.deleteIfExists(unfinished(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, CharSequence text) {
        Path file = folder.resolve(name);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        written.add(file);
        try (FileChannel channel = FileChannel.open(
                unfinished(file),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path file) {
        try (FileChannel channel = FileChannel.open(unfinished(file), StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
