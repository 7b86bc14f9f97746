package lumbung.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables that a database has, owners before what they own; Flyway's own apart. */
final class Shapes {
    private static final String FLYWAY = "flyway_schema_history";

    private final DatabaseMetaData metadata;
    private final String schema;

    private Shapes(DatabaseMetaData metadata, String schema) {
        this.metadata = metadata;
        this.schema = schema;
    }

    static List<Lines.Shape> of(Connection connection) throws SQLException {
        Shapes shapes = new Shapes(connection.getMetaData(), connection.getSchema());
        Map<String, Set<String>> owners = new TreeMap<>();
        Map<String, Lines.Shape> all = new LinkedHashMap<>();
        for (String table : shapes.tables()) {
            Map<String, String> keys = shapes.keys(table);
            String own = keys.entrySet().stream()
                    .filter(key -> key.getValue().equals(table))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            Set<String> others = new TreeSet<>(keys.values());
            others.remove(table);
            owners.put(table, others);
            all.put(table, new Lines.Shape(table, shapes.parts(table), own));
        }
        return ordered(owners).stream().map(all::get).toList();
    }

    private static List<String> ordered(Map<String, Set<String>> owners) {
        List<String> order = new ArrayList<>();
        while (order.size() < owners.size()) {
            List<String> next = owners.entrySet().stream()
                    .filter(table -> !order.contains(table.getKey()) && order.containsAll(table.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables own each other in a circle");
            }
            order.addAll(next);
        }
        return order;
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet result = metadata.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (result.next()) {
                String name = lower(result.getString("TABLE_NAME"));
                if (!name.equals(FLYWAY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private List<Lines.Part> parts(String table) throws SQLException {
        List<Lines.Part> parts = new ArrayList<>();
        try (ResultSet result = metadata.getColumns(null, schema, stored(table), "%")) {
            while (result.next()) {
                int type = result.getInt("DATA_TYPE");
                parts.add(new Lines.Part(
                        lower(result.getString("COLUMN_NAME")), type == Types.BIT ? Types.BOOLEAN : type));
            }
        }
        return List.copyOf(parts);
    }

    /** Which column points at which table. */
    private Map<String, String> keys(String table) throws SQLException {
        Map<String, String> keys = new TreeMap<>();
        try (ResultSet result = metadata.getImportedKeys(null, schema, stored(table))) {
            while (result.next()) {
                keys.put(lower(result.getString("FKCOLUMN_NAME")), lower(result.getString("PKTABLE_NAME")));
            }
        }
        return keys;
    }

    private String stored(String name) throws SQLException {
        return metadata.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
