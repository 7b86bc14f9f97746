package lumbung.settings;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lumbung.message.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code settings.json}: one object of texts, yes and no. Read before the first frame, so nothing is loaded without it. */
public final class PcFile {
    private static final long LARGEST = 1 << 20;

    private final Path file;

    public PcFile(Path file) {
        this.file = file;
    }

    /** What stands there; nothing where there is no file; refused where it cannot be read, and the file is left alone. */
    public Outcome<PcSettings> read() {
        if (!Files.exists(file)) {
            return Outcome.done(PcSettings.NONE);
        }
        try {
            if (Files.size(file) > LARGEST) {
                return Outcome.refused("settings.unreadable", file.toString());
            }
            return Parsing.parse(Files.readString(file));
        } catch (IOException e) {
            return Outcome.refused("settings.unreadable", file.toString());
        }
    }

    /**
     * Changes what stands there now, as a whole or not at all. A file that cannot be read is kept beside it under another
     * name.
     */
    public Outcome<PcSettings> change(UnaryOperator<PcSettings> change) {
        Outcome<PcSettings> before = read();
        PcSettings next = change.apply(before.fold(settings -> settings, refusal -> PcSettings.NONE));
        try {
            Guarded.folder(file.toAbsolutePath().getParent());
            if (!before.isDone()) {
                Files.move(file, file.resolveSibling("settings.unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
            }
            WholeFile.write(file, Parsing.json(next));
            return Outcome.done(next);
        } catch (IOException e) {
            return Outcome.refused("settings.unwritable", file.toString());
        }
    }

    /** The JSON library behind a class of its own: it is loaded only with a file at hand. */
    private static final class Parsing {
        static Outcome<PcSettings> parse(String text) {
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
                PcSettings settings = PcSettings.NONE;
                boolean object = json.nextToken() == JsonToken.START_OBJECT;
                while (object && json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    if (!json.nextToken().isScalarValue()) {
                        return wrong(json.currentTokenLocation().getLineNr());
                    }
                    settings = settings.with(name, json.getString());
                }
                return object ? Outcome.done(settings) : wrong(1);
            } catch (JacksonException e) {
                return wrong(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            }
        }

        private static Outcome<PcSettings> wrong(int line) {
            return Outcome.refused("settings.wrong", line);
        }

        static String json(PcSettings settings) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
                json.writeStartObject();
                for (Map.Entry<String, String> entry : new TreeMap<>(settings.values()).entrySet()) {
                    json.writeName(entry.getKey());
                    String value = entry.getValue();
                    if (value.equals("true") || value.equals("false")) {
                        json.writeBoolean(value.equals("true"));
                    } else {
                        json.writeString(value);
                    }
                }
                json.writeEndObject();
            }
            return text.append('\n').toString();
        }
    }
}
