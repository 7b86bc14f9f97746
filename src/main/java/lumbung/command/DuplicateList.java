package lumbung.command;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Duplicates;
import lumbung.register.matching.Pair;
import lumbung.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who may be one person entered twice, with the evidence; for a clerk to decide. */
@Command(name = "duplicates")
final class DuplicateList implements Task {
    private static final int WIDTH = 72;

    @Option(names = "--limit", paramLabel = "N", converter = AtLeastOne.class)
    private int limit = 50;

    @Override
    public Outcome<Integer> run(Desk desk) {
        Session session = desk.session();
        Duplicates duplicates =
                new Duplicates(session.people(), visitor -> session.finder().each(Query.ALL, visitor));
        Duplicates.Found found = duplicates.all(limit, () -> false);
        Map<Long, Card> cards = new HashMap<>();
        session.people()
                .cards(found.best().stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .distinct()
                        .toList())
                .forEach(card -> cards.put(card.id(), card));
        return desk.answer(
                () -> Json.object(
                        "count",
                        found.count(),
                        "pairs",
                        found.best().stream()
                                .map(pair -> json(pair, cards, desk))
                                .toList()),
                () -> Stream.concat(
                                found.best().stream().flatMap(pair -> lines(pair, cards, desk)),
                                Stream.of(desk.say("command.duplicates.count", found.count())))
                        .toList());
    }

    private static Map<String, Object> json(Pair pair, Map<Long, Card> cards, Desk desk) {
        return Json.object(
                "score",
                pair.score(),
                "people",
                Stream.of(pair.first(), pair.second())
                        .map(id -> Json.object("id", Json.id(id), "name", PersonLine.name(cards.get(id))))
                        .toList(),
                "evidence",
                pair.evidence().stream().map(desk::said).toList());
    }

    private static Stream<String> lines(Pair pair, Map<Long, Card> cards, Desk desk) {
        PersonLine line = new PersonLine(desk);
        Stream<String> people = Stream.of(pair.first(), pair.second()).map(id -> line.withId(cards.get(id)));
        Stream<String> evidence = pair.evidence().stream()
                .flatMap(reason -> Facts.wrapped(desk.texts().of(reason), WIDTH).stream())
                .map(reason -> "    " + reason);
        return Stream.of(people, evidence, Stream.of("    " + desk.say("command.duplicates.score", pair.score()), " "))
                .flatMap(lines -> lines);
    }
}
