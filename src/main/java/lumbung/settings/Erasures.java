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
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was erased from the register, in a file beside it: a line each, the record's number and the moment. An older backup
 * knows nothing of them; whoever brings one back reads here whom to erase again. No line names anybody.
 */
public final class Erasures {
    private final Path file;

    public Erasures(Home home) {
        this.file = home.erasures();
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

    /** The numbers of all who were ever erased here; a line that a power cut left half is passed over. */
    public Set<Long> people() {
        Set<Long> people = new TreeSet<>();
        if (!Files.isRegularFile(file)) {
            return people;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                int end = line.indexOf(' ');
                if (end > 0 && line.chars().limit(end).allMatch(Character::isDigit)) {
                    people.add(Long.parseLong(line, 0, end, 10));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }
}
