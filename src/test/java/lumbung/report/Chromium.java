package lumbung.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real browser without a window, started once for all tests that want one and driven over its own protocol. */
final class Chromium implements AutoCloseable {
    private static final String LISTENS = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final DevTools tools;
    private final BrowserTab tab;

    private Chromium(Path program) throws IOException {
        profile = Files.createTempDirectory("lumbung-chromium-");
        process = new ProcessBuilder(command(program, profile))
                .redirectErrorStream(true)
                .start();
        tools = new DevTools(HttpClient.newHttpClient(), address(process));
        tab = new BrowserTab(tools);
    }

    private static List<String> command(Path program, Path profile) {
        return List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
    }

    private static URI address(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        List<String> before = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENS)) {
                Thread rest = new Thread(() -> said.lines().forEach(more -> {}));
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(LISTENS.length()));
            }
            before.add(line);
        }
        throw new IOException("Chromium ended: " + String.join("\n", before));
    }

    /** The one tab, with this page loaded and nothing noticed yet; what pages asked the browser to remember stays. */
    BrowserTab open(URI page) {
        tab.open(page);
        return tab;
    }

    @Override
    public void close() throws IOException {
        tools.send("", "Browser.close", Map.of());
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** Hands the browser to the tests of a class, or says why they are left out. */
    static final class Extension implements ExecutionCondition, ParameterResolver {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return program().isPresent()
                    ? ConditionEvaluationResult.enabled("Chromium is installed")
                    : ConditionEvaluationResult.disabled("Chromium is not installed: apt-get install chromium");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Chromium.class, key -> start(), Chromium.class);
        }

        private static Chromium start() {
            try {
                return new Chromium(program().orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<Path> program() {
            return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, "chromium"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
