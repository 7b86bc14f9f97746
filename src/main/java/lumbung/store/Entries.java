package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lumbung.journal.Change;
import lumbung.journal.Operation;

/** Reads the journal's pages and the entries in them. */
final class Entries {
    /** A table's name, an id, three tabs and a line end take at most so many characters. */
    static final int OVERHEAD = 64;

    private Entries() {}

    /** JSON writes tabs and line ends as escapes, so that both are free to part the images. */
    static void write(StringBuilder content, Change.Row row, String before, String after) {
        content.append(row.table()).append('\t').append(row.id()).append('\t');
        content.append(before).append('\t').append(after).append('\n');
    }

    static List<Change> about(Connection connection, long subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, operation_id, subject, content
                FROM journal WHERE subject = ? ORDER BY number""")) {
            statement.setLong(1, subject);
            return flat(Results.all(statement, Entries::read));
        }
    }

    /** At most so many pages of a range. */
    static List<Change> of(Connection connection, Operation.Range range, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, operation_id, subject, content
                FROM journal WHERE number >= ? AND number <= ? ORDER BY number FETCH FIRST ? ROWS ONLY""")) {
            statement.setLong(1, range.first());
            statement.setLong(2, range.last());
            statement.setInt(3, limit);
            return flat(Results.all(statement, Entries::read));
        }
    }

    private static List<Change> flat(List<List<Change>> pages) {
        return pages.stream().flatMap(List::stream).toList();
    }

    /** The entries of a page; one that says so where it was erased. */
    static List<Change> read(Row page) {
        List<Change> entries = new ArrayList<>();
        String content = page.text("content");
        if (content.isEmpty()) {
            return List.of(Change.erased(page.number("number"), page.number("operation_id"), page.number("subject")));
        }
        int start = 0;
        for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
            entries.add(entry(page, page.number("number") + entries.size(), content.substring(start, end)));
            start = end + 1;
        }
        return entries;
    }

    private static Change entry(Row page, long number, String line) {
        int id = line.indexOf('\t');
        int before = line.indexOf('\t', id + 1);
        int after = line.indexOf('\t', before + 1);
        Change.Row row =
                new Change.Row(line.substring(0, id), Long.parseLong(line, id + 1, before, 10), page.number("subject"));
        return new Change(
                number, page.number("operation_id"), row, line.substring(before + 1, after), line.substring(after + 1));
    }
}
