package lumbung.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.journal.Entity;

/**
 * How one kind of record is kept. The statements that write it are made once from its columns, so that no write can leave
 * out a column or the journal.
 *
 * @param name of the table
 * @param subject the person or thing a row is about, for its history
 * @param columns all but id and version
 * @param read makes the record again, from the table or from a journal image
 */
record Table<R extends Entity>(
        Class<R> type, String name, ToLongFunction<R> subject, List<Column<R>> columns, Function<Row, R> read) {
    String names() {
        return Stream.concat(Stream.of("id", "version"), columns.stream().map(Column::name))
                .collect(Collectors.joining(", "));
    }

    String insert() {
        String places = "?, ".repeat(columns.size() + 1) + "?";
        return "INSERT INTO " + name + " (" + names() + ") VALUES (" + places + ")";
    }

    String update() {
        String sets =
                columns.stream().map(column -> ", " + column.name() + " = ?").collect(Collectors.joining());
        return "UPDATE " + name + " SET version = ?" + sets + " WHERE id = ?";
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE id = ?";
    }

    /** Reads all columns; a condition may follow. */
    String select() {
        return "SELECT " + names() + " FROM " + name;
    }

    /** Reads the rows whose column has one of so many values, oldest first. */
    String selectWhere(String column, int values) {
        String places = "?, ".repeat(values - 1) + "?";
        return select() + " WHERE " + column + " IN (" + places + ") ORDER BY id";
    }

    /** The values of a record in the order of {@link #columns}. */
    Object[] values(R row) {
        return columns.stream().map(column -> column.value().apply(row)).toArray();
    }
}
