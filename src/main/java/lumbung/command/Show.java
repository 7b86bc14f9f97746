package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Household;
import lumbung.register.Relation;
import lumbung.register.past.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything about one person. */
@Command(name = "show")
final class Show implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Option(names = "--blame")
    private boolean blame;

    @Option(
            names = {"--tanggal", "--at"},
            paramLabel = "DATE")
    private String at = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return at.isEmpty() ? now(desk) : then(desk);
    }

    private Outcome<Integer> then(Desk desk) {
        Past past = new Past(desk);
        return past.person(words)
                .then(id -> past.number(id, at)
                        .map(number -> past.chronicle().at(id, number))
                        .then(record -> earlier(record, desk)));
    }

    private static Outcome<Integer> earlier(Snapshot record, Desk desk) {
        if (!record.whole()) {
            desk.err().line(desk.say("history.partly"));
        }
        return record.card()
                .map(card -> show(card, record.ties(), desk))
                .orElseGet(() -> Outcome.refused("history.refused.before"));
    }

    private Outcome<Integer> now(Desk desk) {
        return new Persons(desk)
                .one(String.join(" ", words))
                .then(card -> blame ? blame(card, desk) : show(card, desk));
    }

    private static Outcome<Integer> blame(Card card, Desk desk) {
        Hands hands = new Hands(card, desk);
        return desk.answer(() -> Json.object("person", Json.id(card.id()), "fields", hands.json()), hands::lines);
    }

    static Outcome<Integer> show(Card whole, Desk desk) {
        return show(whole, desk.session().people().relations(whole.id()), desk);
    }

    private static Outcome<Integer> show(Card card, List<Relation> ties, Desk desk) {
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
