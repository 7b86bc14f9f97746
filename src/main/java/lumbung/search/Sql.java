package lumbung.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition for a WHERE, true or false and never NULL; {@code p} is the person. Values are bound, never written.
 *
 * @param text with a {@code ?} for each value
 * @param values Long, String or Boolean
 */
public record Sql(String text, List<Object> values) {
    public static final Sql ALL = of("1 = 1");
    public static final Sql NONE = of("1 = 0");

    public Sql {
        values = List.copyOf(values);
    }

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** Whether a column, itself never NULL in this place, holds one of these. */
    public static Sql in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        String places = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new Sql(column + " IN (" + places + ")", List.copyOf(values));
    }

    public Sql and(Sql other) {
        return join(List.of(this, other), " AND ");
    }

    public Sql or(Sql other) {
        return join(List.of(this, other), " OR ");
    }

    public Sql not() {
        return new Sql("NOT (" + text + ")", values);
    }

    /** Puts this text between two others: {@code EXISTS (SELECT … AND} and {@code )}. */
    public Sql within(String before, String after) {
        return new Sql(before + text + after, values);
    }

    static Sql join(List<Sql> parts, String word) {
        String text = parts.stream().map(Sql::text).collect(Collectors.joining(")" + word + "(", "(", ")"));
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new Sql(text, values);
    }
}
