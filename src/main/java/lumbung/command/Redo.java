package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;

/** Brings back what was undone last. */
@Command(name = "redo")
final class Redo implements Task {
    @Override
    public Outcome<Integer> run(Desk desk) {
        return desk.session()
                .ledger()
                .redo(done -> {})
                .then(redone -> desk.answer(
                        () -> Json.object("redone", Operations.json(redone, desk)),
                        () -> List.of(desk.say("command.redo.done", redone.what()))));
    }
}
