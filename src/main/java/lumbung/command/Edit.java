package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.editing.Typed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a person's fields: {@code hp+=0812…}; with {@code --where} those of all whom a query finds. */
@Command(name = "edit")
final class Edit implements Task {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "PERSON")
    private String person = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", descriptionKey = "FIELD=VALUE")
    private List<String> assignments = List.of();

    @Option(names = "--where", paramLabel = "QUERY")
    private Optional<String> where = Optional.empty();

    @Option(names = "--preview")
    private boolean preview;

    @Override
    public Outcome<Integer> run(Desk desk) {
        if (where.isPresent()) {
            List<String> all = new ArrayList<>(List.of(person));
            all.addAll(assignments);
            return Assignments.read(all).then(typed -> new EditMany(desk, typed).run(where.get(), preview));
        }
        if (assignments.isEmpty() || preview) {
            return Outcome.refused(preview ? "command.refused.preview" : "command.refused.edit");
        }
        return Assignments.read(assignments)
                .then(typed -> new Persons(desk).one(person).then(card -> edit(desk, card, typed)));
    }

    private static Outcome<Integer> edit(Desk desk, Card card, List<Typed> typed) {
        return new Changing(desk).edit(card, typed);
    }
}
