package lumbung.command;

import java.io.Writer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Values to JSON. Only ASCII, so that no terminal and no code page can be harmed by it. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .characterEscapes(new Seen())
            .build();

    private Json() {}

    /** Delete is ASCII, and yet nothing that one sees. */
    private static final class Seen extends CharacterEscapes {
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int letter) {
            throw new IllegalArgumentException("no sequence of its own: " + letter);
        }
    }

    /** A text that is JSON already. */
    record Raw(String json) {}

    static JsonGenerator generator(Writer writer) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), writer);
    }

    static void write(Writer writer, Object value) {
        try (JsonGenerator json = generator(writer)) {
            write(json, value);
        }
    }

    /** Writes maps, collections, texts, numbers, yes and no; whatever else by its text, an empty Optional as null. */
    static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, part) -> {
                json.writeName((String) name);
                write(json, part);
            });
            json.writeEndObject();
        } else if (value instanceof Collection<?> parts) {
            json.writeStartArray();
            parts.forEach(part -> write(json, part));
            json.writeEndArray();
        } else {
            single(json, value);
        }
    }

    private static void single(JsonGenerator json, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(it -> write(json, it), json::writeNull);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Raw raw) {
            json.writeRawValue(ascii(raw.json()));
        } else {
            json.writeString(value.toString());
        }
    }

    /** The same JSON in ASCII: what is beyond it stands within texts only. */
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        json.chars().forEach(letter -> {
            if (letter < Seen.DELETE) {
                ascii.append((char) letter);
            } else {
                ascii.append("\\u").append(HexFormat.of().toHexDigits((char) letter));
            }
        });
        return ascii.toString();
    }

    /** An object from names and values in turn, in that order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** An id, as text: programs that read numbers as floating point would change it. */
    static String id(long id) {
        return Long.toString(id);
    }
}
