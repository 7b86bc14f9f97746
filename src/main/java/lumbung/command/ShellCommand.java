package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commands line by line, in a register that is opened once. */
@Command(name = "shell")
final class ShellCommand implements Task {
    @Option(names = "-c", paramLabel = "COMMANDS", descriptionKey = "command")
    private List<String> commands = List.of();

    @Option(names = "--keep-going")
    private boolean keepGoing;

    @Option(names = "--no-pager")
    private boolean noPager;

    @Override
    public Outcome<Integer> run(Desk desk) {
        ShellTurn turn = new ShellTurn(desk);
        ShellScript script = new ShellScript(turn, desk, keepGoing);
        if (!commands.isEmpty()) {
            return Outcome.done(
                    script.lines(commands.stream().flatMap(String::lines).iterator()));
        }
        // In a method of its own class, so that a script loads nothing of the line editor.
        return Outcome.done(
                desk.streams().in() == System.in ? ShellSeat.run(turn, desk, script, !noPager) : script.input());
    }
}
