package lumbung.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads the demo's CSV files: UTF-8, comma, the first line names the columns, one line a row. */
final class Lines {
    private static final ObjectReader READER = CsvMapper.builder()
            .enable(CsvReadFeature.FAIL_ON_MISSING_COLUMNS)
            .build()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private Lines() {}

    static List<Line> of(Path folder, String file) {
        List<Line> lines = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows =
                READER.readValues(folder.resolve(file).toFile())) {
            while (rows.hasNext()) {
                lines.add(new Line(file, lines.size() + 2L, rows.next()));
            }
        } catch (JacksonException e) {
            throw new DemoFault(file, lines.size() + 2L, e.getOriginalMessage());
        }
        return lines;
    }
}
