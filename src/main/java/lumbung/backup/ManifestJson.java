package lumbung.backup;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lumbung.journal.Seal;
import lumbung.message.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as JSON, both ways. What is read may come from anybody. */
final class ManifestJson {
    static final String NAME = "manifest.json";

    /** Bytes; a register has some hundred files. */
    static final int LARGEST = 1 << 22;

    /** Bytes of one file, and how many files: no sum of sizes runs over. */
    private static final long LARGEST_FILE = 1L << 40;

    private static final int MOST_FILES = 10_000;

    private static final String FORMAT = "lumbung-archive";
    private static final int VERSION = 1;

    /** No path but one folder deep, or two for the engine's; nothing that a system could read as another place. */
    private static final Pattern SAFE =
            Pattern.compile("(register/((seg0|log)/)?|tables/|pc/)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private ManifestJson() {}

    static byte[] bytes(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("program", manifest.program());
            json.writeNumberProperty("schema", manifest.schema());
            json.writeStringProperty("made", manifest.made().toString());
            json.writeStringProperty("reason", manifest.reason().code());
            json.writeStringProperty("register", manifest.state().uuid());
            json.writeNumberProperty("entry", manifest.state().seal().number());
            json.writeStringProperty("seal", manifest.state().seal().head());
            json.writeBooleanProperty("encrypted", manifest.state().encrypted());
            json.writeBooleanProperty("intact", manifest.state().intact());
            json.writeNumberProperty("people", manifest.state().people());
            json.writeObjectPropertyStart("rows");
            manifest.state().rows().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("files");
            manifest.files().forEach((name, content) -> {
                json.writeObjectPropertyStart(name);
                json.writeNumberProperty("size", content.size());
                json.writeStringProperty("sha256", content.digest());
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Refused where it is none, is of a later format, or names files that no backup has. */
    static Outcome<Manifest> read(byte[] bytes) {
        try {
            JsonNode json = JsonMapper.shared().readTree(bytes);
            if (!json.path("format").asString("").equals(FORMAT)) {
                return strange();
            }
            if (json.path("version").asInt(0) != VERSION) {
                return Outcome.refused("backup.refused.later");
            }
            return manifest(json).map(Outcome::done).orElseGet(ManifestJson::strange);
        } catch (JacksonException | DateTimeException e) {
            return strange();
        }
    }

    private static Outcome<Manifest> strange() {
        return Outcome.refused("backup.refused.manifest");
    }

    private static Optional<Manifest> manifest(JsonNode json) {
        Optional<Reason> reason = Reason.coded(json.path("reason").asString(""));
        Map<String, Long> rows = new TreeMap<>();
        json.path("rows")
                .properties()
                .forEach(it -> rows.put(it.getKey(), it.getValue().asLong(-1)));
        Map<String, Manifest.Content> files = new TreeMap<>();
        for (var file : json.path("files").properties()) {
            long size = file.getValue().path("size").asLong(-1);
            String digest = file.getValue().path("sha256").asString("");
            boolean fits = size >= 0 && size <= LARGEST_FILE && files.size() < MOST_FILES;
            if (!fits || !isSafe(file.getKey()) || !DIGEST.matcher(digest).matches()) {
                return Optional.empty();
            }
            files.put(file.getKey(), new Manifest.Content(size, digest));
        }
        Manifest.State state = new Manifest.State(
                json.path("register").asString(""),
                new Seal(json.path("entry").asLong(-1), json.path("seal").asString("")),
                json.path("encrypted").asBoolean(false),
                json.path("intact").asBoolean(false),
                json.path("people").asLong(-1),
                rows);
        Instant made = Instant.parse(json.path("made").asString(""));
        String program = json.path("program").asString("");
        int schema = json.path("schema").asInt(0);
        boolean whole = schema > 0 && state.seal().number() >= 0 && !rows.containsValue(-1L) && !files.isEmpty();
        return whole ? reason.map(why -> new Manifest(program, schema, made, why, state, files)) : Optional.empty();
    }

    static boolean isSafe(String name) {
        return SAFE.matcher(name).matches() && !name.contains("..");
    }

    /** What tells this content from every other: the SHA-256 of its manifest, in hexadecimal digits. */
    static String fingerprint(Manifest manifest) {
        return HexFormat.of().formatHex(sha().digest(bytes(manifest)));
    }

    static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
