package lumbung.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that was run to its end.
 *
 * @param milliseconds from before it was made to after it had ended
 * @param peak the most memory it had resident, in MB
 * @param output what it wrote, errors included
 */
record Child(int exit, double milliseconds, double peak, String output) {
    private static final int WATCH = 20;

    /** Runs it; one that fails is an exception. */
    static Child run(Path folder, List<String> command) throws IOException {
        Child child = attempt(folder, command);
        if (child.exit != 0) {
            throw new IOException("exit " + child.exit + " of " + command + ": " + child.lastLine());
        }
        return child;
    }

    static Child attempt(Path folder, List<String> command) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            long start = System.nanoTime();
            Process process = builder.start();
            double peak = 0;
            while (!process.waitFor(WATCH, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, Memory.of(process.pid()).peak());
            }
            double took = (System.nanoTime() - start) / 1e6;
            return new Child(process.exitValue(), took, peak, Files.readString(output));
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        } finally {
            Files.delete(output);
        }
    }

    private String lastLine() {
        return output.lines().reduce("", (before, line) -> line.isBlank() ? before : line);
    }
}
