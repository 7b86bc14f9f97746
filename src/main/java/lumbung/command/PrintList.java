package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.report.PeopleColumn;
import lumbung.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everybody whom a query finds, in order of name. */
@Command(name = "list")
final class PrintList implements Task {
    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "QUERY")
    private List<String> words = List.of();

    @Option(names = "--columns", paramLabel = "LIST")
    private String columns = "";

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return PeopleColumn.of(columns)
                .then(chosen -> new Persons(desk)
                        .query(String.join(" ", words))
                        .then(query -> wishes.print(
                                new Reports(desk.session(), desk.texts()).list(query, chosen, seen -> true), desk)));
    }
}
