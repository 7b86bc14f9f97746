package lumbung.store;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lumbung.message.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A message as an operation keeps it: a JSON list of its key, texts, numbers, days, moments and further messages. */
final class Words {
    /** Of an object that holds a day, in days since 1970. */
    private static final String DAY = "day";

    /** Of one that holds a moment, in milliseconds since 1970. */
    private static final String AT = "at";

    private static final JsonFactory JSON = new JsonFactory();

    private Words() {}

    static String write(Message message) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, message);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Message message) {
        json.writeStartArray();
        json.writeString(message.key());
        for (Object argument : message.arguments()) {
            if (argument instanceof Message inner) {
                write(json, inner);
            } else if (argument instanceof Number number) {
                json.writeNumber(number.longValue());
            } else if (argument instanceof LocalDate day) {
                json.writeStartObject();
                json.writeNumberProperty(DAY, day.toEpochDay());
                json.writeEndObject();
            } else if (argument instanceof Instant moment) {
                json.writeStartObject();
                json.writeNumberProperty(AT, moment.toEpochMilli());
                json.writeEndObject();
            } else {
                json.writeString(argument.toString());
            }
        }
        json.writeEndArray();
    }

    static Message read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return read(json);
        }
    }

    private static Message read(JsonParser json) {
        json.nextToken();
        String key = json.getString();
        List<Object> arguments = new ArrayList<>();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            arguments.add(
                    switch (next) {
                        case START_ARRAY -> read(json);
                        case START_OBJECT -> time(json);
                        case VALUE_NUMBER_INT -> json.getLongValue();
                        default -> json.getString();
                    });
        }
        return new Message(key, arguments);
    }

    private static Object time(JsonParser json) {
        json.nextToken();
        boolean day = json.currentName().equals(DAY);
        json.nextToken();
        long number = json.getLongValue();
        json.nextToken();
        return day ? LocalDate.ofEpochDay(number) : Instant.ofEpochMilli(number);
    }
}
