package lumbung.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Outcome;
import lumbung.message.PlainText;

/**
 * The print command of this PC. Started without a shell, so that nothing in it is ever read as more than a word; the
 * document comes on its standard input, never on its command line.
 */
final class Printer {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final int SAID = 300;

    private final String command;
    private final int seconds;

    /**
     * A printer behind a command.
     *
     * @param seconds how long it may take
     */
    Printer(String command, int seconds) {
        this.command = command;
        this.seconds = seconds;
    }

    /** The words of a command, quoted where they hold blanks. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    /** Hands the file over; refused with what the command said where it cannot be started, fails or hangs. */
    Outcome<Path> print(Path document) {
        List<String> words = words(command);
        if (words.isEmpty()) {
            return Outcome.refused("print.refused.no-printer");
        }
        try {
            File said = Files.createTempFile("lumbung-", ".said").toFile();
            try {
                return run(words, document, said);
            } finally {
                Files.deleteIfExists(said.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<Path> run(List<String> words, Path document, File said) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .redirectInput(document.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
        } catch (IOException e) {
            return Outcome.refused("print.refused.not-started", words.get(0));
        }
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                return Outcome.refused("print.refused.hangs", words.get(0), seconds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        return !process.isAlive() && process.exitValue() == 0
                ? Outcome.done(document)
                : Outcome.refused("print.refused.printer", words.get(0), said(said.toPath()));
    }

    private static String said(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            String text = new String(stream.readNBytes(SAID), StandardCharsets.UTF_8);
            return PlainText.clean(text);
        }
    }
}
