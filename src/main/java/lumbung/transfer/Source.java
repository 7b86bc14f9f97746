package lumbung.transfer;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.backup.Bundle;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Opens a list that somebody brings: CSV in any shape, or a phone's vCards, told apart by what is in it. */
public final class Source {
    private static final Map<String, int[]> OTHERS =
            Map.of("XLS", new int[] {0xD0, 0xCF, 0x11, 0xE0}, "PDF", new int[] {'%', 'P', 'D', 'F'});
    private static final int[] ZIP = {'P', 'K'};

    /** What stands behind that, at the parts of a zip with which one can begin: no letter and no end of a line. */
    private static final String PARTS = "\3\5\7";

    /** The files with which a zip begins that is a table of a spreadsheet. */
    private static final List<String> BOOKS = List.of("[Content_Types].xml", "_rels/", "xl/", "docProps/", "mimetype");

    private static final int LOOK = 4096;

    private Source() {}

    /** Refused where there is no such file, nothing in it, too much in it, or something that is no list. */
    public static Outcome<Sheet> open(Path file) {
        return open(file, Vocabulary.PEOPLE);
    }

    /** Opens what a till sold, a table; refused as a list of people is, and where it is a phone's vCards. */
    public static Outcome<Sheet> sales(Path file) {
        return open(file, Vocabulary.SALES);
    }

    private static Outcome<Sheet> open(Path file, Vocabulary words) {
        try {
            return Files.isRegularFile(file)
                    ? sized(file, words)
                    : Outcome.refused("transfer.refused.file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Sheet> sized(Path file, Vocabulary words) throws IOException {
        long bytes = Files.size(file);
        if (!Files.isReadable(file)) {
            return Outcome.refused("transfer.refused.unreadable", file.toString());
        }
        if (bytes > Limits.FILE_BYTES) {
            return Outcome.refused("transfer.refused.large", bytes / 1_000_000, Limits.FILE_BYTES / 1_000_000);
        }
        return other(file).<Outcome<Sheet>>map(Outcome::refused).orElseGet(() -> sheet(file, words));
    }

    private static Outcome<Sheet> sheet(Path file, Vocabulary words) {
        try {
            Encoding encoding = Encoding.of(file);
            String start = start(file, encoding);
            if (start.isBlank()) {
                return Outcome.refused("transfer.refused.empty", file.getFileName());
            }
            if (start.strip().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
                return words.equals(Vocabulary.SALES)
                        ? Outcome.refused("transfer.refused.kind", file.getFileName(), "vCard")
                        : Outcome.done(new CardSheet(file, encoding));
            }
            Sheet sheet = DelimitedSheet.of(file, encoding, words);
            return sheet.columns().size() > Limits.COLUMNS
                    ? Outcome.refused(
                            "transfer.refused.columns", sheet.columns().size(), Limits.COLUMNS)
                    : Outcome.done(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why it is no list, by how it begins. */
    private static Optional<Refusal> other(Path file) throws IOException {
        byte[] head;
        try (var bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(LOOK);
        }
        Path name = file.getFileName();
        if (Bundle.looksLike(file)) {
            return Optional.of(Refusal.of("transfer.refused.backup", name));
        }
        if (Encoding.starts(head, ZIP) && head.length > 2 && PARTS.indexOf(head[2]) >= 0) {
            String all = new String(head, StandardCharsets.ISO_8859_1);
            boolean book = BOOKS.stream().anyMatch(all::contains);
            return Optional.of(
                    book
                            ? Refusal.of("transfer.refused.kind", name, "XLSX / ODS")
                            : Refusal.of("transfer.refused.packed", name));
        }
        Optional<Refusal> known = OTHERS.entrySet().stream()
                .filter(kind -> Encoding.starts(head, kind.getValue()))
                .map(kind -> Refusal.of("transfer.refused.kind", name, kind.getKey()))
                .findFirst();
        return known.isEmpty() && isBinary(head) ? Optional.of(Refusal.of("transfer.refused.binary", name)) : known;
    }

    /** Text has next to no control letters but tabs and line ends; NULs, which UTF-16 has, say nothing. */
    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte each : head) {
            controls += each > 0 && each < ' ' && "\t\n\r\f\u001b".indexOf(each) < 0 ? 1 : 0;
        }
        return controls > 3 && controls * 25 > head.length;
    }

    /** The first text that is not blank, NULs apart. */
    private static String start(Path file, Encoding encoding) throws IOException {
        try (Reader reader = encoding.open(file);
                Lines lines = new Lines(reader, 1000)) {
            while (lines.advance()) {
                if (!lines.text().isBlank()) {
                    return lines.text();
                }
            }
            return "";
        }
    }
}
