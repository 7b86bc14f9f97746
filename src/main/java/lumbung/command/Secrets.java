package lumbung.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.backup.Key;
import lumbung.backup.Keyring;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;

/** Where PINs come from: a file's first line, standard input, or the terminal without showing what is typed. */
final class Secrets {
    private static final int LONGEST = 200;
    private static final String STANDARD_INPUT = "-";

    private final Reader input;
    private String file = "";
    private Optional<Texts> texts = Optional.empty();
    private Optional<String> typed = Optional.empty();
    private Optional<String> passphrase = Optional.empty();

    Secrets(InputStream input) {
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    }

    /**
     * Says where the PIN of the clerk who acts comes from.
     *
     * @param pinFile empty for the terminal
     */
    void asks(String pinFile, Texts words) {
        this.file = pinFile;
        this.texts = Optional.of(words);
    }

    /** The PIN of the clerk who acts; asked for once. */
    Outcome<String> pin(Clerk clerk) {
        if (typed.isPresent()) {
            return Outcome.done(typed.get());
        }
        Outcome<String> pin = file.isEmpty() ? asked("access.ask.pin", clerk.name()) : line(file);
        return pin.map(text -> {
            typed = Optional.of(text);
            return text;
        });
    }

    /** The PIN of another clerk, who agrees to something. */
    Outcome<String> agreeing(String from, Clerk clerk) {
        return from.isEmpty() ? asked("access.ask.pin", clerk.name()) : line(from);
    }

    /** The code that an officer gets back in with. */
    Outcome<String> code(String from, Clerk officer) {
        return from.isEmpty() ? asked("access.ask.code", officer.name()) : line(from);
    }

    /** A new PIN, typed twice where it is typed. */
    Outcome<String> fresh(String from, Clerk clerk) {
        return from.isEmpty()
                ? asked("access.ask.new", clerk.name())
                        .then(first -> asked("access.ask.again", clerk.name())
                                .then(second -> first.equals(second)
                                        ? Outcome.done(first)
                                        : Outcome.refused("access.refused.different")))
                : line(from);
    }

    /** What a passphrase opens; asked for once, and again for what the first does not open. */
    Keyring keys(String from) {
        return vault -> {
            Outcome<Key> known =
                    passphrase.isEmpty() ? Outcome.refused("backup.refused.passphrase") : vault.open(passphrase.get());
            return known.isDone() ? known : passphrase(from).then(vault::open);
        };
    }

    private Outcome<String> passphrase(String from) {
        Outcome<String> typedNow = from.isEmpty() ? asked("access.ask.passphrase", "") : line(from);
        return typedNow.map(text -> {
            passphrase = Optional.of(text);
            return text;
        });
    }

    /** A new one, typed twice where it is typed. */
    Outcome<String> freshPassphrase(String from) {
        return from.isEmpty()
                ? asked("access.ask.passphrase.new", "")
                        .then(first -> asked("access.ask.passphrase.again", "")
                                .then(second -> first.equals(second)
                                        ? Outcome.done(first)
                                        : Outcome.refused("access.refused.different")))
                : line(from);
    }

    private Outcome<String> asked(String key, String name) {
        char[] answer = texts.isEmpty() || !ShellSeat.isTyped(0)
                ? null
                : System.console().readPassword("%s ", texts.get().of(key, name));
        if (answer == null) {
            return name.isEmpty()
                    ? Outcome.refused("access.refused.passphrase")
                    : Outcome.refused("access.refused.unasked", name);
        }
        String text = new String(answer);
        Arrays.fill(answer, ' ');
        return Outcome.done(text);
    }

    private Outcome<String> line(String from) {
        try {
            if (from.equals(STANDARD_INPUT)) {
                return Outcome.done(line(input));
            }
            try (Reader reader = Files.newBufferedReader(Path.of(from))) {
                return Outcome.done(line(reader));
            }
        } catch (IOException | InvalidPathException e) {
            return Outcome.refused("access.refused.pin-file", from);
        }
    }

    private static String line(Reader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = reader.read(); letter >= 0 && letter != '\n'; letter = reader.read()) {
            if (letter != '\r' && line.length() <= LONGEST) {
                line.append((char) letter);
            }
        }
        return line.toString();
    }
}
