package lumbung.command;

import java.util.List;
import java.util.OptionalLong;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back one operation: the newest standing, or the one named. */
@Command(name = "undo")
final class Undo implements Task {
    @Parameters(arity = "0..1", paramLabel = "OPERATION", descriptionKey = "OPERATION")
    private long operation;

    @Override
    public Outcome<Integer> run(Desk desk) {
        OptionalLong wanted = operation == 0 ? OptionalLong.empty() : OptionalLong.of(operation);
        return desk.session()
                .ledger()
                .undo(wanted, done -> {})
                .then(undone -> desk.answer(
                        () -> Json.object("undone", Operations.json(undone, desk)),
                        () -> List.of(desk.say("command.undo.done", undone.what()))));
    }
}
