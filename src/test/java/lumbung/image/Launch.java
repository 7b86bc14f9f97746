package lumbung.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of an image's launcher, or of any other program, to its end.
 *
 * @param output what it wrote, standard output and errors together
 */
record Launch(int exit, String output) {
    private static final String JAVA_HOME = System.getProperty("java.home");

    /** The launcher with the Java that runs the tests. */
    static Launch of(Path launcher, Map<String, String> environment, String... arguments) {
        return command(
                environment,
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList());
    }

    static Launch command(Map<String, String> environment, List<String> command) {
        try {
            Path output = Files.createTempFile("launch", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("LUMBUNG_"));
            builder.environment().put("JAVA_HOME", JAVA_HOME);
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end: " + command);
            }
            return new Launch(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether the program's own class came from an archive, as a run with {@code -Xlog:class+load} tells. */
    boolean usedArchive() {
        return output.lines().anyMatch(line -> line.contains(" lumbung.Main source: shared objects file"));
    }
}
