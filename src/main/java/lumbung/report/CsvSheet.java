package lumbung.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.broadcast.CsvCell;
import lumbung.message.Outcome;
import lumbung.message.PlainText;

/** Writes the tables of a document as a sheet: CSV in UTF-8, CRLF, that no spreadsheet takes for a formula. */
final class CsvSheet {
    private CsvSheet() {}

    /** Writes it; the stream stays open. */
    static Outcome<Integer> write(Document document, OutputStream stream) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            for (Block block : document.blocks()) {
                if (block instanceof Block.Table table) {
                    put(table.columns().stream().map(Column::heading).toList(), writer);
                    table.rows().each(cells -> put(cells, writer));
                }
            }
            writer.flush();
            return Outcome.done(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(List<String> cells, Writer writer) {
        try {
            writer.write(cells.stream()
                    .map(PlainText::shown)
                    .map(CsvCell::text)
                    .collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
