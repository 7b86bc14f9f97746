package lumbung.command;

import java.util.List;
import java.util.Optional;
import lumbung.access.Staff;
import lumbung.message.Outcome;
import lumbung.report.RecoveryPaper;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The code with which an officer who forgot the own sentence gets back in. */
final class ClerkRecovery {
    private ClerkRecovery() {}

    /** Makes one, shown once. */
    @Command(name = "recovery")
    static final class Made implements Task {
        @ArgGroup(exclusive = false)
        private PrintWishes paper;

        @Override
        public Outcome<Integer> run(Desk desk) {
            return desk.session()
                    .seats()
                    .pins()
                    .makeRecovery(desk.session().rights())
                    .then(code -> Optional.ofNullable(paper)
                            .map(wishes -> wishes.print(RecoveryPaper.of(code, desk.session(), desk.texts()), desk))
                            .orElseGet(() -> desk.answer(
                                    () -> Json.object("code", code),
                                    () -> List.of(code, desk.say("command.clerk.recovery")))));
        }
    }

    /** Uses it: without a PIN, which is what was forgotten. */
    @Command(name = "recover")
    static final class Used implements Task, ClerkList.Secret {
        @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Option(names = "--code-file", paramLabel = "FILE")
        private String codeFile = "";

        @Option(names = "--new-pin-file", paramLabel = "FILE")
        private String file = "";

        private Optional<Secrets> secrets = Optional.empty();

        @Override
        public void knows(Secrets known) {
            secrets = Optional.of(known);
        }

        @Override
        public Outcome<Integer> run(Desk desk) {
            Secrets asked = secrets.orElseThrow();
            return new Staff(desk.session())
                    .named(name)
                    .then(clerk -> asked.code(codeFile, clerk)
                            .then(code -> asked.fresh(file, clerk)
                                    .then(next -> desk.session().seats().recover(clerk, code, next))))
                    .then(back -> desk.answer(
                            () -> Json.object("clerk", back.clerk().name()),
                            () -> List.of(desk.say(
                                    "access.recovery.done", back.clerk().name()))));
        }
    }
}
