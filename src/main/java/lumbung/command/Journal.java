package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;

/** What concerns the journal itself. */
@Command(name = "journal", subcommands = Journal.Verify.class)
final class Journal {
    /** Walks the whole chain. */
    @Command(name = "verify")
    static final class Verify implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            return desk.session()
                    .ledger()
                    .verify()
                    .then(seal -> desk.answer(
                            () -> Json.object("entries", seal.number(), "head", seal.head()),
                            () -> List.of(
                                    desk.say("command.journal.whole", seal.number()),
                                    desk.say("command.journal.head", seal.head()))));
        }
    }
}
