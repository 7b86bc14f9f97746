package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.register.Use;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where a person is named: ties, household, communities, businesses, merged records; how often an area or a community is. */
@Command(name = "uses")
final class WhereUsed implements Task {
    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Mixin
    private Meant meant = new Meant();

    @Override
    public Outcome<Integer> run(Desk desk) {
        List<String> person = words.isEmpty() ? List.of() : List.of(String.join(" ", words));
        return meant.of(person, desk).then(all -> told(all.get(0), desk));
    }

    private static Outcome<Integer> told(Meant.Named named, Desk desk) {
        List<Use> uses = named.uses(desk);
        return desk.answer(
                () -> named.json(
                        "uses", uses.stream().map(use -> json(use, desk)).toList()),
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
