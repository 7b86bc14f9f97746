package lumbung.broadcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import lumbung.message.Outcome;

/** Whether the files of a folder are those that were exported. */
public final class FolderCheck {
    private static final String FILES = "*.{vcf,csv,txt,html}";

    private final Broadcasts broadcasts;

    public FolderCheck(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    /** How a file stands to what was exported. */
    public enum State {
        /** Byte for byte as it was written. */
        AS_EXPORTED,
        /** An export wrote a file of this name into this folder's lists, with other content. */
        CHANGED,
        /** Not of any export whose files lie here. */
        UNKNOWN,
        /** Written by an export whose other files lie here. */
        MISSING
    }

    /**
     * A file.
     *
     * @param export which wrote it; empty for an unknown one
     */
    public record Line(String name, State state, Optional<ExportRecord> export) {}

    /** Every contact file that lies there or should, by name; refused where there is no such folder, or none in it. */
    public Outcome<List<Line>> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Outcome.refused("broadcast.refused.folder", folder.toString());
        }
        Map<String, Optional<ExportedFile>> found = new TreeMap<>();
        files(folder).forEach(file -> found.put(file.getFileName().toString(), known(file)));
        if (found.isEmpty()) {
            return Outcome.refused("broadcast.refused.no-files", folder.toString());
        }
        return Outcome.done(lines(found));
    }

    private List<Line> lines(Map<String, Optional<ExportedFile>> found) {
        Map<String, ExportedFile> expected = expected(found);
        List<Line> lines = new ArrayList<>();
        found.forEach((name, file) -> lines.add(line(name, file, Optional.ofNullable(expected.get(name)))));
        expected.forEach((name, file) -> {
            if (!found.containsKey(name)) {
                lines.add(new Line(name, State.MISSING, broadcasts.export(file.exportId())));
            }
        });
        return List.copyOf(lines);
    }

    /** All files of the exports of which at least one lies here; of two exports the later counts. */
    private Map<String, ExportedFile> expected(Map<String, Optional<ExportedFile>> found) {
        Set<Long> exports = new HashSet<>();
        found.values().forEach(file -> file.ifPresent(it -> exports.add(it.exportId())));
        Map<String, ExportedFile> expected = new TreeMap<>();
        exports.stream().sorted().forEach(id -> broadcasts.files(id).forEach(file -> expected.put(file.name(), file)));
        return expected;
    }

    private Line line(String name, Optional<ExportedFile> file, Optional<ExportedFile> expected) {
        State state = file.isPresent() ? State.AS_EXPORTED : expected.isPresent() ? State.CHANGED : State.UNKNOWN;
        Optional<ExportedFile> from = file.or(() -> expected);
        return new Line(name, state, from.flatMap(it -> broadcasts.export(it.exportId())));
    }

    /** The file as it was exported under this name; without one of this name, nothing. */
    private Optional<ExportedFile> known(Path file) {
        return broadcasts.filesLike(Fingerprint.of(file)).stream()
                .filter(it -> it.name().equals(file.getFileName().toString()))
                .findFirst();
    }

    private static List<Path> files(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
            return StreamSupport.stream(files.spliterator(), false)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
