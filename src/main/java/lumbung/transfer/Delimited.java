package lumbung.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Takes one record of a delimited text apart. The quoting is that of RFC 4180: {@code "} around, {@code ""} within. */
final class Delimited {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.TRIM_SPACES).build();

    private final char delimiter;
    private final ObjectReader reader;

    Delimited(char delimiter) {
        this.delimiter = delimiter;
        this.reader = CSV.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(delimiter));
    }

    char delimiter() {
        return delimiter;
    }

    /** The record's cells, or nothing where its quotes do not match. */
    Optional<List<String>> cells(String record) {
        if (record.isBlank()) {
            return Optional.of(List.of());
        }
        try {
            String[] cells = reader.readValue(record);
            return Optional.of(Arrays.asList(cells));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether a quoted value stands open at the line's end, given whether one did at its start. */
    boolean leavesOpen(String line, boolean open) {
        boolean quoted = open;
        boolean fresh = !open;
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (quoted) {
                if (next == '"') {
                    boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
                    quoted = doubled;
                    i += doubled ? 1 : 0;
                }
            } else if (next == '"' && fresh) {
                quoted = true;
                fresh = false;
            } else {
                fresh = next == delimiter || (fresh && next == ' ');
            }
        }
        return quoted;
    }
}
