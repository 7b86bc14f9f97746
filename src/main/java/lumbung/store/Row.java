package lumbung.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/** A row's values by column name, from a result or from a journal image; what is missing has its empty value. */
final class Row {
    private final Function<String, Object> values;

    Row(Function<String, Object> values) {
        this.values = values;
    }

    /** The same with another value in one column. */
    Row with(String column, Object value) {
        return new Row(asked -> asked.equals(column) ? value : values.apply(asked));
    }

    String text(String column) {
        Object value = values.apply(column);
        return value == null ? "" : (String) value;
    }

    /** 0 for none. */
    long number(String column) {
        Object value = values.apply(column);
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** Empty for none, where 0 is a number like others. */
    OptionalLong openNumber(String column) {
        Object value = values.apply(column);
        return value == null ? OptionalLong.empty() : OptionalLong.of(((Number) value).longValue());
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(values.apply(column));
    }

    Optional<LocalDate> day(String column) {
        Object value = values.apply(column);
        return value == null ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(((Number) value).longValue()));
    }

    OptionalInt year(String column) {
        Object value = values.apply(column);
        return value == null ? OptionalInt.empty() : OptionalInt.of(((Number) value).intValue());
    }

    <E extends Enum<E>> E one(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }
}
