package lumbung.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged program, run to its end or killed on the way. */
final class Program {
    static final Path IMAGE = Path.of(
                    System.getProperty("lumbung.test.image", System.getProperty("lumbung.image", "target/lumbung")))
            .toAbsolutePath();
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /**
     * @param folder for what it writes on its outputs, and for its user's home
     */
    Program(Path folder) {
        this.folder = folder;
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", folder.toString());
        environment.put("TERM", "xterm-256color");
        environment.put("LUMBUNG_LANG", "en");
        environment.put("LUMBUNG_JAVA_OPTS", "-Djava.io.tmpdir=" + folder);
    }

    Program with(String name, String value) {
        Program other = new Program(folder);
        other.environment.putAll(environment);
        other.environment.put(name, value);
        return other;
    }

    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    static List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(IMAGE.resolve("bin/lumbung").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    Run run(String... arguments) {
        return run(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> {}, arguments);
    }

    /** Kills it once so many milliseconds went by, unless it has ended. */
    Run killed(long moment, String... arguments) {
        return run(moment, () -> {}, arguments);
    }

    /**
     * Does something to its surroundings once so many milliseconds went by, and lets it come to its end. What was done is done
     * when this returns, even where the program was quicker.
     */
    Run disturbed(long moment, Runnable deed, String... arguments) throws InterruptedException {
        Thread other = new Thread(() -> {
            try {
                Thread.sleep(moment);
                deed.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Run run = run(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), other::start, arguments);
        other.join();
        return run;
    }

    private Run run(long moment, Runnable begun, String... arguments) {
        try {
            Path out = Files.createTempFile(folder, "run", ".out");
            Path err = Files.createTempFile(folder, "run", ".err");
            ProcessBuilder builder = new ProcessBuilder(command(arguments))
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("LUMBUNG_") || name.startsWith("LC_"));
            builder.environment().putAll(environment);
            long start = System.nanoTime();
            Process process = builder.start();
            begun.run();
            if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
            int exit = process.waitFor();
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            Run run = new Run(exit, Files.readString(out), Files.readString(err), took);
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether something comes true within some seconds. */
    static boolean comes(BooleanSupplier wanted) throws InterruptedException {
        for (int look = 0; look < 400; look++) {
            if (wanted.getAsBoolean()) {
                return true;
            }
            Thread.sleep(25);
        }
        return false;
    }
}
