package lumbung.command;

import java.util.List;
import lumbung.access.Chronicle;
import lumbung.message.Outcome;
import lumbung.register.past.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is different about a person between the evenings of two days, or until now. */
@Command(name = "diff")
final class Difference implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Option(
            names = {"--dari", "--from"},
            paramLabel = "DATE",
            required = true)
    private String from = "";

    @Option(
            names = {"--sampai", "--to"},
            paramLabel = "DATE")
    private String to = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Past past = new Past(desk);
        return past.person(words).then(id -> past.number(id, from).then(first -> between(id, first, past)));
    }

    private Outcome<Integer> between(long id, long first, Past past) {
        Chronicle chronicle = past.chronicle();
        Snapshot before = chronicle.at(id, first);
        Outcome<Snapshot> after = to.isEmpty()
                ? Outcome.done(chronicle.now(id))
                : past.number(id, to).map(last -> chronicle.at(id, last));
        return after.then(it -> past.answer(chronicle.between(before, it), before.whole() && it.whole()));
    }
}
