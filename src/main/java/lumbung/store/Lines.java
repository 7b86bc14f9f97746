package lumbung.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import lumbung.message.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table's rows as lines of JSON, and back: one object a row, with a member for each column that is not null. What the tables and
 * columns are is asked of the database, so that none can be forgotten.
 */
final class Lines {
    private static final int BATCH = 1_000;
    private static final int LONGEST_LINE = 1 << 20;

    private final Shape shape;
    private final Set<String> names;

    Lines(Shape shape) {
        this.shape = shape;
        this.names = shape.parts.stream().map(Part::name).collect(Collectors.toSet());
    }

    /**
     * A table as the database knows it.
     *
     * @param own column that points at the table itself, empty where there is none
     */
    record Shape(String table, List<Part> parts, String own) {
        private String columns() {
            return parts.stream().map(Part::name).collect(Collectors.joining(", "));
        }
    }

    /**
     * A column.
     *
     * @param type of {@link Types}: whole numbers, texts and yes or no
     */
    record Part(String name, int type) {}

    /** Writes all rows, and answers how many. */
    long write(Connection connection, OutputStream out) throws IOException {
        long rows = 0;
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT " + shape.columns() + " FROM " + shape.table);
                JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            select.setFetchSize(BATCH);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    json.writeStartObject();
                    for (int at = 0; at < shape.parts.size(); at++) {
                        write(result, at + 1, shape.parts.get(at), json);
                    }
                    json.writeEndObject();
                    json.writeRaw('\n');
                    rows++;
                }
            }
        } catch (SQLException e) {
            throw new Failure(e);
        }
        return rows;
    }

    private static void write(ResultSet result, int at, Part part, JsonGenerator json) throws SQLException {
        switch (part.type) {
            case Types.BIGINT -> {
                long number = result.getLong(at);
                if (!result.wasNull()) {
                    json.writeNumberProperty(part.name, number);
                }
            }
            case Types.BOOLEAN -> {
                boolean yes = result.getBoolean(at);
                if (!result.wasNull()) {
                    json.writeBooleanProperty(part.name, yes);
                }
            }
            case Types.VARCHAR -> {
                String text = result.getString(at);
                if (text != null) {
                    json.writeStringProperty(part.name, text);
                }
            }
            default -> throw new IllegalStateException(part.name + ": " + JDBCType.valueOf(part.type));
        }
    }

    /**
     * Adds the rows, and answers how many; refused with the number of a line that is none of this table's.
     *
     * @param progress is told of rows
     */
    Outcome<Long> load(Connection connection, InputStream in, LongConsumer progress) throws SQLException, IOException {
        String places = "?, ".repeat(shape.parts.size() - 1) + "?";
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lock(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + shape.table + " (" + shape.columns() + ") VALUES (" + places + ")")) {
            Waiting waiting = new Waiting(insert);
            long number = 0;
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                number++;
                if (line.get().length() > LONGEST_LINE
                        || !waiting.take(JsonMapper.shared().readTree(line.get()))) {
                    return wrong(number);
                }
                if (number % BATCH == 0) {
                    insert.executeBatch();
                    progress.accept(number);
                }
            }
            insert.executeBatch();
            return waiting.isEmpty() ? Outcome.done(number) : wrong(number);
        } catch (JacksonException e) {
            return Outcome.refused("backup.refused.lines", shape.table);
        }
    }

    /** The next line; one that is too long is cut behind its longest, so that no file can fill the memory with one. */
    private static Optional<String> next(Reader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = lines.read();
        boolean any = letter >= 0;
        while (letter >= 0 && letter != '\n' && line.length() <= LONGEST_LINE) {
            line.append((char) letter);
            letter = lines.read();
        }
        return any ? Optional.of(line.toString()) : Optional.empty();
    }

    private Outcome<Long> wrong(long number) {
        return Outcome.refused("backup.refused.line", shape.table, number);
    }

    /** A lock on the whole spares one for each row. */
    private void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("LOCK TABLE " + shape.table + " IN EXCLUSIVE MODE")) {
            lock.execute();
        }
    }

    /** Rows of a table that points at itself wait for the one they point at. */
    private final class Waiting {
        private final PreparedStatement insert;
        private final Set<Long> there = new HashSet<>();
        private final Map<Long, List<JsonNode>> waiting = new HashMap<>();

        Waiting(PreparedStatement insert) {
            this.insert = insert;
        }

        boolean take(JsonNode row) throws SQLException {
            if (!row.isObject() || !names.containsAll(row.propertyNames())) {
                return false;
            }
            if (shape.own.isEmpty()) {
                return bind(row);
            }
            JsonNode owner = row.path(shape.own);
            if (!owner.isMissingNode() && !there.contains(owner.asLong(0))) {
                waiting.computeIfAbsent(owner.asLong(0), id -> new ArrayList<>())
                        .add(row);
                return true;
            }
            return bindWithThoseBelow(row);
        }

        private boolean bindWithThoseBelow(JsonNode first) throws SQLException {
            Deque<JsonNode> ready = new ArrayDeque<>(List.of(first));
            while (!ready.isEmpty()) {
                JsonNode row = ready.remove();
                if (!bind(row)) {
                    return false;
                }
                long id = row.path("id").asLong(0);
                there.add(id);
                ready.addAll(Optional.ofNullable(waiting.remove(id)).orElse(List.of()));
            }
            return true;
        }

        private boolean bind(JsonNode row) throws SQLException {
            for (int at = 0; at < shape.parts.size(); at++) {
                Part part = shape.parts.get(at);
                JsonNode value = row.path(part.name);
                boolean fits =
                        switch (part.type) {
                            case Types.BIGINT -> value.isIntegralNumber() && value.canConvertToLong();
                            case Types.BOOLEAN -> value.isBoolean();
                            default -> value.isString();
                        };
                if (!fits && !value.isMissingNode()) {
                    return false;
                }
                set(at + 1, part, value);
            }
            insert.addBatch();
            return true;
        }

        private void set(int at, Part part, JsonNode value) throws SQLException {
            if (value.isMissingNode()) {
                insert.setNull(at, part.type);
            } else {
                switch (part.type) {
                    case Types.BIGINT -> insert.setLong(at, value.asLong());
                    case Types.BOOLEAN -> insert.setBoolean(at, value.asBoolean());
                    default -> insert.setString(at, value.asString());
                }
            }
        }

        boolean isEmpty() {
            return waiting.isEmpty();
        }
    }
}
