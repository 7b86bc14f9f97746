package lumbung.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A terminal that can only print and read lines: no editing, no paging, nothing drawn twice. */
final class ShellPlain {
    private final ShellTurn turn;
    private final Desk desk;

    ShellPlain(ShellTurn turn, Desk desk) {
        this.turn = turn;
        this.desk = desk;
    }

    int run() {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(desk.streams().in(), StandardCharsets.UTF_8));
        Page out = new Page(desk.streams().out());
        out.line(desk.say("shell.welcome"));
        try {
            while (true) {
                out.write(desk.say("shell.prompt") + " ");
                out.flush();
                String line = reader.readLine();
                if (line == null || turn.line(line, desk.streams()).leaves()) {
                    return Exit.DONE;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
