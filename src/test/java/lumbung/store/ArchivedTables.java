package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive's lines as tables of a bare database, read by nothing of the program's: what the tables and columns are is told by the
 * lines alone. Texts are cut, since nobody counts by their ends; a table without lines is none.
 */
final class ArchivedTables implements AutoCloseable {
    private static final String FOLDER = "tables/";
    private static final String LINES = ".jsonl";
    private static final String MEMORY = "jdbc:derby:memory:archived";
    private static final int TEXT = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;

    private ArchivedTables(Connection connection) {
        this.connection = connection;
    }

    static ArchivedTables of(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ArchivedTables tables = new ArchivedTables(DriverManager.getConnection(MEMORY + ";create=true"));
            for (var entry : zip.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(FOLDER) && !name.contains("journal")) {
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
                    tables.add(name.substring(FOLDER.length(), name.length() - LINES.length()), lines);
                }
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void add(String table, BufferedReader lines) throws SQLException {
        List<JsonNode> rows = lines.lines().map(JSON::readTree).toList();
        Map<String, String> columns = new LinkedHashMap<>();
        rows.forEach(row -> row.properties().forEach(it -> columns.putIfAbsent(it.getKey(), type(it.getValue()))));
        if (rows.isEmpty()) {
            return;
        }
        String declared = columns.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
        try (var create = connection.createStatement()) {
            create.execute("CREATE TABLE " + table + " (" + declared + ")");
        }
        String values = columns.keySet().stream().map(it -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")")) {
            for (JsonNode row : rows) {
                int at = 1;
                for (String column : columns.keySet()) {
                    insert.setObject(at++, value(row.path(column)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        index(table, columns);
    }

    /** So that counting takes no minute. */
    private void index(String table, Map<String, String> columns) throws SQLException {
        for (String column : List.of("id", "person_id")) {
            if (columns.containsKey(column)) {
                try (var create = connection.createStatement()) {
                    create.execute("CREATE INDEX " + table + "_" + column + " ON " + table + " (" + column + ")");
                }
            }
        }
    }

    private static String type(JsonNode value) {
        if (value.isBoolean()) {
            return "BOOLEAN";
        }
        return value.isNumber() ? "BIGINT" : "VARCHAR(" + TEXT + ")";
    }

    private static Object value(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        String text = value.asString();
        return value.isNumber() ? value.longValue() : text.substring(0, Math.min(TEXT, text.length()));
    }

    /** The only figure of a query. */
    long figure(String sql) {
        List<Long> all = figures(sql);
        assertTrue(all.size() == 1, sql);
        return all.get(0);
    }

    /** The first column of a query. */
    List<Long> figures(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            List<Long> all = new ArrayList<>();
            while (result.next()) {
                all.add(result.getLong(1));
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            DriverManager.getConnection(MEMORY + ";drop=true");
        } catch (SQLException e) {
            // Derby tells so that it is gone.
            assertTrue("08006".equals(e.getSQLState()), e.toString());
        }
    }
}
