package lumbung.keymap;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.message.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code keymap.json}: an object from an action's name to its keys, {@code {"edit": ["F2", "Ctrl+T U"]}}. */
public final class KeymapFile {
    private static final long LARGEST = 1 << 20;

    private KeymapFile() {}

    /** What a person wrote, in that order; refused where the file as a whole cannot be read. */
    static Outcome<List<Wish>> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Outcome.refused("keymap.large", file.toString());
            }
            String text = Files.readString(file);
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
                return wishes(json);
            } catch (JacksonException e) {
                return Outcome.refused(
                        "keymap.syntax",
                        e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            }
        } catch (IOException e) {
            return Outcome.refused("keymap.unreadable", file.toString());
        }
    }

    private static Outcome<List<Wish>> wishes(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Outcome.refused("keymap.shape", 1);
        }
        List<Wish> wishes = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = json.currentName();
            int line = json.currentTokenLocation().getLineNr();
            List<String> ways = new ArrayList<>();
            if (!ways(json, ways)) {
                return Outcome.refused("keymap.shape", line);
            }
            wishes.add(new Wish(id, line, List.copyOf(ways)));
        }
        return json.nextToken() == null ? Outcome.done(wishes) : Outcome.refused("keymap.shape", 1);
    }

    /** One text, or several in brackets; no for anything else. */
    private static boolean ways(JsonParser json, List<String> ways) {
        JsonToken first = json.nextToken();
        if (first == JsonToken.VALUE_STRING) {
            ways.add(json.getString());
            return true;
        }
        JsonToken next = first == JsonToken.START_ARRAY ? json.nextToken() : first;
        while (first == JsonToken.START_ARRAY && next == JsonToken.VALUE_STRING) {
            ways.add(json.getString());
            next = json.nextToken();
        }
        return first == JsonToken.START_ARRAY && next == JsonToken.END_ARRAY;
    }

    /** Writes a table as a file to change; refused where one is there already, which is somebody's work. */
    public static Outcome<Message> write(Path file, List<Binding> bindings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, json(bindings), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return Outcome.done(Message.of("keymap.written", file.toString()));
        } catch (FileAlreadyExistsException e) {
            return Outcome.refused("keymap.there", file.toString());
        } catch (IOException e) {
            return Outcome.refused("keymap.unwritable", file.toString());
        }
    }

    private static String json(List<Binding> bindings) {
        StringWriter text = new StringWriter();
        text.write("{\n");
        String lines = bindings.stream().map(it -> "  " + line(it)).collect(Collectors.joining(",\n"));
        text.write(lines + "\n");
        return text.append("}\n").toString();
    }

    private static String line(Binding binding) {
        StringWriter keys = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), keys)) {
            json.writeStartArray();
            binding.keys().ways().forEach(json::writeString);
            json.writeEndArray();
        }
        return "\"" + binding.id() + "\": " + keys.toString().replace(",", ", ");
    }
}
