package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Deletion;
import lumbung.register.Subject;
import lumbung.register.Use;
import lumbung.register.Uses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where somebody is named; with {@code --yes} deletes them, as one operation. */
@Command(name = "delete")
final class Delete implements Task {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "PERSON")
    private String person = "";

    @Option(names = "--yes")
    private boolean yes;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Persons(desk).one(person).then(card -> yes ? delete(card, desk) : uses(card, desk));
    }

    private static Outcome<Integer> delete(Card card, Desk desk) {
        return new Deletion(desk.session().ledger(), desk.session().people())
                .delete(List.of(card.id()))
                .then(done -> desk.answer(
                        () -> Json.object("deleted", Json.id(card.id())),
                        () -> List.of(desk.texts().of(done))));
    }

    private static Outcome<Integer> uses(Card card, Desk desk) {
        List<Use> uses = new Uses(desk.session().people(), desk.session().today()).of(Subject.person(card.id()));
        List<String> lines = new ArrayList<>();
        lines.add(desk.say("inspection.delete.head", PersonLine.name(card), uses.size()));
        uses.forEach(use -> lines.add("  " + desk.texts().of(use.text())));
        lines.add(desk.say("inspection.delete.how"));
        return desk.answer(
                () -> Json.object(
                        "person",
                        Json.id(card.id()),
                        "uses",
                        uses.stream().map(use -> desk.said(use.text())).toList()),
                () -> lines);
    }
}
