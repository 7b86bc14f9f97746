package lumbung.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;

/**
 * The machine could not do what was asked of it: a full disk, a damaged page, a folder that is gone. Nobody typed anything wrong,
 * and the program is not broken: there is a sentence that says what it is and what to do next.
 */
public abstract class Trouble extends RuntimeException {
    private static final int DEEPEST = 50;

    protected Trouble(Throwable cause) {
        super(cause);
    }

    /** The code: the cause's words may hold a page of the register. */
    @Override
    public final String getMessage() {
        return code();
    }

    /** What it was, for whoever mends the program; nothing of people in it. */
    public abstract String code();

    /** What to say; empty where only whoever mends the program can help. */
    protected abstract Optional<Message> told();

    /** What to say of anything that broke, if it or one of its causes was the machine's. */
    public static Optional<Message> in(Throwable broken) {
        Throwable at = broken;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Optional<Message> told = sentence(at);
            if (told.isPresent()) {
                return told;
            }
            at = at.getCause();
        }
        return Optional.empty();
    }

    private static Optional<Message> sentence(Throwable one) {
        if (one instanceof Trouble trouble) {
            return trouble.told();
        }
        if (isFull(one)) {
            return Optional.of(Message.of("trouble.full"));
        }
        if (one instanceof FileSystemException file && file.getFile() != null) {
            return Optional.of(Message.of("trouble.file", file.getFile()));
        }
        // A file's own fault travels as this one; others' words are not for people.
        return one instanceof UncheckedIOException ? Optional.of(Message.of("trouble.files")) : Optional.empty();
    }

    /** Whether there was no room for what was to be written. Systems say so in words alone. */
    public static boolean isFull(Throwable fault) {
        if (!(fault instanceof IOException)) {
            return false;
        }
        String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("quota exceeded");
    }
}
