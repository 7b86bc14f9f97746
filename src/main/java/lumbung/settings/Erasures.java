package lumbung.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was erased from the register, in a file beside it: a line each, the record's number and the moment. An older backup
 * knows nothing of them; whoever brings one back reads here whom to erase again. No line names anybody. The same file goes
 * along with copies that leave the PC, so that another PC knows it, too.
 */
public final class Erasures {
    private static final String NAME = "erasures";
    private static final long LARGEST = 16L << 20;

    private final Path file;

    public Erasures(Home home) {
        this.file = home.erasures();
    }

    private Erasures(Path file) {
        this.file = file;
    }

    /** Those that went along with copies in a folder. */
    public static Erasures in(Path folder) {
        return new Erasures(folder.resolve(NAME));
    }

    /** Lets those go along that are not known there yet. */
    public void goAlong(Erasures there) {
        Set<Long> more = people();
        more.removeAll(there.people());
        if (!more.isEmpty()) {
            there.add(more, Instant.now());
        }
    }

    /** Adds lines and waits until they are on the disk: before the erasure itself is kept, so that none is forgotten. */
    public synchronized void add(Collection<Long> people, Instant at) {
        StringBuilder lines = new StringBuilder();
        for (long person : people) {
            lines.append(person).append(' ').append(at).append('\n');
        }
        try {
            Guarded.folder(file.getParent());
            Guarded.file(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of all who were ever erased here; a line that a power cut left half is passed over, and so is no list of ours. */
    public Set<Long> people() {
        Set<Long> people = new TreeSet<>();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                Files.readAllLines(file, StandardCharsets.ISO_8859_1)
                        .forEach(line -> number(line).ifPresent(people::add));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }

    private static OptionalLong number(String line) {
        try {
            int end = line.indexOf(' ');
            return end > 0 ? OptionalLong.of(Long.parseLong(line, 0, end, 10)) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
