package lumbung.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.access.Opener;
import lumbung.access.Seats;
import lumbung.access.Session;
import lumbung.keymap.Binding;
import lumbung.keymap.Keys;
import lumbung.search.Catalogue;
import lumbung.store.Ground;
import lumbung.store.Registers;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import lumbung.store.TestStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Types commands at one register and reads the answers. */
final class Shell {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Opener opener;
    private final Map<String, String> environment;

    Shell(Opener opener) {
        this(opener, Map.of());
    }

    private Shell(Opener opener, Map<String, String> environment) {
        this.opener = opener;
        this.environment = environment;
    }

    /** Some actions, as the screens would tell them. */
    private static List<Binding> keys() {
        return List.of(
                new Binding("actions", Keys.of("Ctrl+T | Alt+Enter", "")),
                new Binding("edit", Keys.of("F2 | F4", "Ctrl+T U")),
                new Binding("export", Keys.of("Ctrl+R | Shift+F10", "Ctrl+T R")));
    }

    /** A register in a folder, opened as the program itself does. */
    static Shell of(Path folder) {
        Map<String, String> environment = Map.of("LUMBUNG_HOME", folder.toString());
        return new Shell(new Registers(environment, TestDemo::catalogue), environment);
    }

    /** At the demo cooperative's register on its own day, with Rini at work; whoever has the register closes it. */
    static Shell at(Store store) {
        Function<Ground, Catalogue> catalogue = TestDemo::catalogue;
        Clerk rini = store.clerks().all().get(0);
        Seats seats = store.seats(TestStore.home(), catalogue);
        return new Shell(options -> seats.seat(clerk(store, options.clerk().orElse(rini.name())), "")
                .map(Session::lent));
    }

    private static Clerk clerk(Store store, String name) {
        return store.clerks().all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What came of a command. */
    record Answer(int exit, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }

        JsonNode error() {
            return JSON.readTree(err).get("error");
        }
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("lumbung-command");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer type(String... words) {
        return typeWith("", words);
    }

    /** Types a command that reads this from standard input. */
    Answer typeWith(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        int exit = Commands.run(words, opener, streams, environment, Shell::keys);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Types a command that must succeed, and reads its JSON. */
    JsonNode json(String... words) {
        String[] all = Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new);
        Answer answer = type(all);
        if (answer.exit() != 0) {
            throw new AssertionError(String.join(" ", words) + ": " + answer);
        }
        return answer.json();
    }
}
