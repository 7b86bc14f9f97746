package lumbung.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * Where Derby writes what went wrong: a file in the protected log folder, begun anew with each start. Of a damaged page it would
 * write down all bytes, which are people's: those lines are left out. Where the file cannot be written, the words are lost:
 * without this Derby would write them on a clerk's screen.
 */
public final class EngineLog extends Writer {
    static final String NAME = "derby.log";
    private static final Pattern BYTES = Pattern.compile("\\s*[0-9a-fA-F]{8}: .*");
    private static volatile Optional<Path> place = Optional.empty();

    private final Optional<Writer> file;
    private final StringBuilder line = new StringBuilder();

    private EngineLog(Optional<Writer> file) {
        this.file = file;
    }

    /** From now on Derby writes into this home, once its first class is loaded. */
    static void in(Home home) {
        place = Optional.of(home.log().resolve(NAME));
        System.clearProperty("derby.stream.error.file");
        System.setProperty("derby.stream.error.method", EngineLog.class.getName() + ".open");
    }

    /** Derby calls this, by its name. */
    public static Writer open() {
        return new EngineLog(place.flatMap(EngineLog::begun));
    }

    private static Optional<Writer> begun(Path file) {
        try {
            return Optional.of(Files.newBufferedWriter(Guarded.file(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void write(char[] letters, int from, int length) {
        for (int at = from; at < from + length; at++) {
            line.append(letters[at]);
            if (letters[at] == '\n') {
                ended();
            }
        }
    }

    private void ended() {
        if (!BYTES.matcher(line.toString().stripTrailing()).matches()) {
            pass(line.toString());
        }
        line.setLength(0);
    }

    private void pass(String words) {
        try {
            if (file.isPresent()) {
                file.get().write(words);
            }
        } catch (IOException e) {
            // Nobody would be helped by a second fault.
            return;
        }
    }

    @Override
    public synchronized void flush() {
        try {
            if (file.isPresent()) {
                file.get().flush();
            }
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public synchronized void close() {
        ended();
        flush();
        file.ifPresent(it -> {
            try {
                it.close();
            } catch (IOException e) {
                return;
            }
        });
    }
}
