package lumbung.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import lumbung.settings.Guarded;

/** A segment in a file, so that search answers before the register was read. */
record Snapshot(Stamp stamp, Segment segment) {
    static final long MAGIC = 0x4c554d42554e4758L;
    static final int VERSION = 1;

    static void write(Path file, Stamp stamp, Segment segment) {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    Guarded.file(beside), StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                write(new NumberWriter(channel), stamp, segment);
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Where the disk is full, at least it takes no room.
            beside.toFile().delete();
            throw new UncheckedIOException(e);
        }
    }

    private static void write(NumberWriter out, Stamp stamp, Segment segment) throws IOException {
        out.number(MAGIC);
        out.number(VERSION);
        out.text(stamp.register());
        out.number(stamp.number());
        out.text(stamp.head());
        out.longs(segment.ids());
        out.texts(segment.vocabulary().words());
        postings(out, segment.words());
        postings(out, segment.names());
        out.longs(segment.phones().numbers());
        out.ints(segment.phones().owners());
        out.longs(segment.placeIds());
        postings(out, segment.places());
        out.finish();
    }

    private static void postings(NumberWriter out, Postings postings) throws IOException {
        out.ints(postings.starts());
        out.ints(postings.docs());
    }

    /** Empty for a file that is not there, or not whole, or not ours: it can be made again. */
    static Optional<Snapshot> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(new NumberReader(channel));
        } catch (NotWhole e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Snapshot> read(NumberReader in) throws IOException {
        if (in.number() != MAGIC || in.number() != VERSION) {
            return Optional.empty();
        }
        Stamp stamp = new Stamp(in.text(), in.number(), in.text());
        Segment segment = new Segment(
                in.longs(),
                new Vocabulary(in.texts()),
                postings(in),
                postings(in),
                new PhoneBook(in.longs(), in.ints()),
                in.longs(),
                postings(in));
        in.finish();
        return Optional.of(new Snapshot(stamp, segment));
    }

    private static Postings postings(NumberReader in) throws IOException {
        return new Postings(in.ints(), in.ints());
    }
}
