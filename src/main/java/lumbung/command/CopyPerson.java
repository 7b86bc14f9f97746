package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.report.PersonCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A copy of everything that is held about one person, of every business: theirs by right. */
@Command(name = "copy")
final class CopyPerson implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Persons(desk)
                .one(String.join(" ", words))
                .then(card -> wishes.copy(new PersonCopy(desk.session(), desk.texts()).of(card), desk));
    }
}
