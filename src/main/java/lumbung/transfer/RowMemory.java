package lumbung.transfer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows packed small, so that each row of a long list can be read again without its file. */
final class RowMemory {
    private static final char VALUE = '\u001d';
    private static final char END = '\u001e';

    private final List<String> columns;

    RowMemory(List<String> columns) {
        this.columns = columns;
    }

    byte[] pack(SourceRow row) {
        StringBuilder packed = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String value = row.value(columns.get(i));
            if (!value.isEmpty()) {
                packed.append(i)
                        .append(VALUE)
                        .append(value.replace(END, ' ').replace(VALUE, ' '))
                        .append(END);
            }
        }
        return packed.toString().getBytes(StandardCharsets.UTF_8);
    }

    SourceRow unpack(byte[] packed, long line) {
        String text = new String(packed, StandardCharsets.UTF_8);
        Map<String, String> values = new LinkedHashMap<>();
        for (int from = 0; from < text.length(); ) {
            int value = text.indexOf(VALUE, from);
            int end = text.indexOf(END, value);
            values.put(columns.get(Integer.parseInt(text.substring(from, value))), text.substring(value + 1, end));
            from = end + 1;
        }
        return new SourceRow(line, values);
    }
}
