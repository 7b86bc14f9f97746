package lumbung.report;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a table, one cell a column, walked in order. */
@FunctionalInterface
public interface Rows {
    void each(Consumer<List<String>> reader);

    static Rows of(List<List<String>> all) {
        return all::forEach;
    }
}
