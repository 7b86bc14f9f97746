package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Subject;
import lumbung.register.Use;
import lumbung.register.Uses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Where a person is named: ties, household, communities, businesses, merged records. */
@Command(name = "uses")
final class WhereUsed implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Persons(desk).one(String.join(" ", words)).then(card -> told(card, desk));
    }

    private static Outcome<Integer> told(Card card, Desk desk) {
        List<Use> uses = new Uses(desk.session().people(), desk.session().today()).of(Subject.person(card.id()));
        return desk.answer(
                () -> Json.object(
                        "person",
                        Json.id(card.id()),
                        "uses",
                        uses.stream().map(use -> json(use, desk)).toList()),
                () -> uses.isEmpty()
                        ? List.of(desk.say("command.uses.none"))
                        : uses.stream().map(use -> desk.texts().of(use.text())).toList());
    }

    private static Map<String, Object> json(Use use, Desk desk) {
        return Json.object(
                "kind", CardJson.word(use.kind()),
                "of", CardJson.word(use.where().kind()),
                "id", Json.id(use.where().id()),
                "text", desk.texts().of(use.text()));
    }
}
