package lumbung.transfer;

import java.util.Map;

/**
 * One row of a list as it was written.
 *
 * @param line of the file where it begins, counted from 1
 * @param values by column, in the columns' order; blank ones are left out
 */
public record SourceRow(long line, Map<String, String> values) {
    /** What stands in a column, empty where nothing does. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
