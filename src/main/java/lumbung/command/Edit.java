package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Changes a person's fields: {@code hp+=0812…}. */
@Command(name = "edit")
final class Edit implements Task {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "PERSON")
    private String person = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "FIELD=VALUE")
    private List<String> assignments = List.of();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return Assignments.read(assignments)
                .then(typed -> new Persons(desk).one(person).then(card -> new Changing(desk).edit(card, typed)));
    }
}
