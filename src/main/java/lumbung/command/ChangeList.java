package lumbung.command;

import java.util.List;
import java.util.Optional;
import lumbung.access.Absence;
import lumbung.access.JournalWords;
import lumbung.journal.Filter;
import lumbung.journal.Operation;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was done: by whom, on which day, of which kind; or by others since the clerk left. */
@Command(name = "changes")
final class ChangeList implements Task {
    @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "WORDS")
    private List<String> words = List.of();

    @Option(names = {"--sejak-pergi", "--since-left"})
    private boolean sinceLeft;

    @Option(names = "--limit", paramLabel = "N", converter = AtLeastOne.class)
    private int limit = 30;

    @Override
    public Outcome<Integer> run(Desk desk) {
        long clerk = desk.session().clerk().id();
        Optional<Absence> absence = sinceLeft ? Absence.of(desk.session()) : Optional.empty();
        if (sinceLeft && absence.isEmpty()) {
            return Outcome.refused("history.since.never", desk.session().clerk().name());
        }
        Filter all = absence.map(it -> it.filter(clerk)).orElse(Filter.ALL);
        Filter filter = JournalWords.narrow(all, String.join(" ", words), desk.session());
        List<Operation> found =
                desk.session().ledger().operations(filter, new Filter.Piece(Filter.Piece.NEWEST, false, limit));
        return History.list(found, desk);
    }
}
