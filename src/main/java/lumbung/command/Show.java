package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Household;
import lumbung.register.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything about one person. */
@Command(name = "show")
final class Show implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Persons(desk).one(String.join(" ", words)).then(card -> show(card, desk));
    }

    static Outcome<Integer> show(Card card, Desk desk) {
        List<Relation> ties = desk.session().people().relations(card.id());
        return desk.answer(() -> json(card, ties, desk), () -> CardText.of(card, ties, desk));
    }

    private static Map<String, Object> json(Card card, List<Relation> ties, Desk desk) {
        Map<String, Object> json = new CardJson(desk.directory()).of(card);
        json.put("relations", ties.stream().map(Show::tie).toList());
        Optional<Household> household = Optional.of(card.person().dwelling().householdId())
                .filter(id -> id != 0)
                .flatMap(desk.session().people()::household);
        json.put("householdName", household.map(Household::name));
        json.put(
                "householdHead",
                household.map(Household::headId).filter(id -> id != 0).map(Json::id));
        return json;
    }

    private static Map<String, Object> tie(Relation tie) {
        return Json.object(
                "from", Json.id(tie.personId()), "to", Json.id(tie.otherId()), "kind", CardJson.word(tie.kind()));
    }
}
