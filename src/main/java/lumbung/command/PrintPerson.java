package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A copy of what is held about one person: theirs by right. */
@Command(name = "person")
final class PrintPerson implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Persons(desk)
                .one(String.join(" ", words))
                .then(card -> wishes.print(new Reports(desk.session(), desk.texts()).person(card), desk));
    }
}
