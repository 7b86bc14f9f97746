package lumbung.store;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import lumbung.journal.Entity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A row as the journal keeps it: a JSON object of its columns, without id, version, derived columns and empty values, always
 * in the same order, so that equal rows have equal images.
 */
final class Images {
    private static final JsonFactory JSON = new JsonFactory();

    private Images() {}

    static <R extends Entity> String of(Table<R> table, R row) {
        StringWriter text = new StringWriter(160);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (Column<R> column : table.columns()) {
                if (!column.derived()) {
                    write(json, column.name(), column.value().apply(row));
                }
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String name, Object value) {
        if (value instanceof String text && !text.isEmpty()) {
            json.writeStringProperty(name, text);
        } else if (value instanceof Long number) {
            json.writeNumberProperty(name, number);
        } else if (Boolean.TRUE.equals(value)) {
            json.writeBooleanProperty(name, true);
        }
    }

    /** The record again. */
    static <R extends Entity> R row(Table<R> table, long id, long version, String image) {
        Map<String, Object> values = values(image);
        values.put("id", id);
        values.put("version", version);
        return table.read().apply(new Row(values::get));
    }

    /** Column names and values: texts, Longs and true. */
    static Map<String, Object> values(String image) {
        Map<String, Object> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), image)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                values.put(name, value(json, json.nextToken()));
            }
        }
        return values;
    }

    private static Object value(JsonParser json, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            default -> throw new IllegalArgumentException("unexpected in an image: " + token);
        };
    }
}
