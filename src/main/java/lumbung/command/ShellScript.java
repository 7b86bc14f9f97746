package lumbung.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import lumbung.i18n.Texts;

/** Runs lines that nobody types: from a file, a pipe, or the command line. */
final class ShellScript {
    private final ShellTurn turn;
    private final Texts texts;
    private final Streams streams;
    private final boolean keepGoing;

    ShellScript(ShellTurn turn, Desk desk, boolean keepGoing) {
        this.turn = turn;
        this.texts = desk.texts();
        this.streams = desk.streams();
        this.keepGoing = keepGoing;
    }

    /** Runs what standard input holds, read in UTF-8; bytes that are none become U+FFFD. */
    int input() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8))) {
            return lines(reader.lines().iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers the exit code of the first line that failed. */
    int lines(Iterator<String> lines) {
        int exit = Exit.DONE;
        for (int number = 1; lines.hasNext(); number++) {
            ShellTurn.Done done = turn.line(lines.next(), streams);
            if (done.leaves()) {
                return exit;
            }
            if (done.failed()) {
                exit = exit == Exit.DONE ? done.exit() : exit;
                told(number);
                if (!keepGoing) {
                    return exit;
                }
            }
        }
        return exit;
    }

    private void told(int line) {
        Page err = new Page(streams.err());
        err.line(texts.of(keepGoing ? "shell.failed" : "shell.stopped", line));
        err.flush();
    }
}
