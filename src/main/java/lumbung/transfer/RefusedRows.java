package lumbung.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.settings.Guarded;

/**
 * The rows that were refused, in a file of the list's own columns with the reason behind: mended in a spreadsheet, it is
 * imported again. UTF-8 with the mark and the semicolons that spreadsheets here expect; written beside its place and moved
 * there when it is whole. Nothing is left of a watching that was not kept.
 */
public final class RefusedRows implements Watcher, AutoCloseable {
    private static final String MARK = "\ufeff";

    private final Path file;
    private final List<String> columns;
    private final Function<Message, String> words;
    private final Watcher next;
    private Optional<BufferedWriter> writer = Optional.empty();
    private long rows;

    /**
     * Watches an import on behalf of another watcher.
     *
     * @param words a message in the clerk's language
     */
    public RefusedRows(Path file, Sheet sheet, Function<Message, String> words, Watcher next) {
        this.file = file.toAbsolutePath();
        this.columns = sheet.columns();
        this.words = words;
        this.next = next;
    }

    @Override
    public void begin() {
        discard();
        next.begin();
    }

    @Override
    public void row(Verdict verdict, SourceRow row) {
        if (verdict.kind() == Verdict.Kind.REFUSED) {
            Stream<String> values = columns.stream().map(row::value);
            write(Stream.concat(
                    values, Stream.of(words.apply(verdict.remarks().get(0)), String.valueOf(verdict.line()))));
        }
        next.row(verdict, row);
    }

    @Override
    public boolean cancelled() {
        return next.cancelled();
    }

    /** Puts the file in its place; nothing where no row was refused. */
    public Optional<Path> keep() {
        if (writer.isEmpty()) {
            return Optional.empty();
        }
        try {
            writer.get().close();
            writer = Optional.empty();
            return Optional.of(Files.move(unfinished(), file, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long rows() {
        return rows;
    }

    @Override
    public void close() {
        discard();
    }

    private void discard() {
        try {
            if (writer.isPresent()) {
                writer.get().close();
                Files.deleteIfExists(unfinished());
            }
            writer = Optional.empty();
            rows = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private void write(Stream<String> cells) {
        try {
            if (writer.isEmpty()) {
                writer = Optional.of(Files.newBufferedWriter(Guarded.file(unfinished()), StandardCharsets.UTF_8));
                Stream<String> more = Stream.of("transfer.column.reason", "transfer.column.line")
                        .map(key -> words.apply(Message.of(key)));
                writer.get().write(MARK + line(Stream.concat(columns.stream(), more)));
            }
            writer.get().write(line(cells));
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Stream<String> cells) {
        return cells.map(RefusedRows::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    /** Free text that a spreadsheet would run as a formula gets the apostrophe that marks a text; numbers do not. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+\\d .()/-]+");
        String safe = (formula ? "'" : "") + cell.replace("\0", "");
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                && safe.equals(safe.strip());
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
