package lumbung.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lumbung.image.Trees;
import lumbung.store.OlderRegister;

/** What all scenes begin with, made once: registers to copy, a list to take in, how long each command takes here. */
final class Stage {
    static final String OFFICER = "Darmaji";

    private final Path folder;
    private final boolean measures;
    private final Map<String, Path> registers = new ConcurrentHashMap<>();
    private final Map<String, Long> durations = new ConcurrentHashMap<>();

    /**
     * @param measures whether it is worth running each command once to know how long it takes
     */
    Stage(Path folder, boolean measures) {
        this.folder = folder;
        this.measures = measures;
        write("pin", "1234\n");
        write(
                "list.csv",
                "nama,hp\n"
                        + String.join(
                                "",
                                IntStream.range(0, Scene.LIST)
                                        .mapToObj("Bu Uji %1$d,0812-0001-%1$04d%n"::formatted)
                                        .toList()));
    }

    Path folder() {
        return folder;
    }

    Path pin() {
        return folder.resolve("pin");
    }

    Path list() {
        return folder.resolve("list.csv");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A register made once under a name. */
    private Path made(String name, Consumer<Path> making) {
        return registers.computeIfAbsent(name, it -> {
            Path home = folder.resolve("register-" + name);
            making.accept(home);
            return home;
        });
    }

    Path demo() {
        return made("demo", home -> Trees.copy(Program.IMAGE.resolve("demo"), home));
    }

    /** The demo's with a backup, and with somebody who came after it. */
    Path backedUp() {
        return made("backed-up", home -> {
            Trees.copy(demo(), home);
            Program program = new Program(folder);
            done(program.run("--home", home.toString(), "--as", OFFICER, "--pin-file", pin().toString(), "backup"));
            done(program.run(
                    "--home", home.toString(), "--as", OFFICER, "--pin-file", pin().toString(), "add", Scene.LATER));
        });
    }

    /** With one person, and without a PIN. */
    Path small() {
        return made("small", home -> done(new Program(folder).run("--home", home.toString(), "add", "Bu Tarni")));
    }

    /** As an older program left it. */
    Path old() {
        return made("old", home -> OlderRegister.make(home, Scene.OLD_PEOPLE));
    }

    private static void done(Run run) {
        if (!run.isDone()) {
            throw new IllegalStateException(run.words());
        }
    }

    /**
     * How long a command takes.
     *
     * @param usual so many milliseconds on a PC at rest
     */
    long duration(String name, long usual, Scene.Trial trial) {
        return measures ? durations.computeIfAbsent(name, it -> trial.run().milliseconds()) : usual;
    }

    static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
