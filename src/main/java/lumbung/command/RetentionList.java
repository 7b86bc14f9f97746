package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.Card;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whose records are to be looked at again, since nothing was heard of them for years. */
@Command(name = "retention", subcommands = RetentionList.Listed.class)
final class RetentionList {
    /** All of them, with their numbers; erasing is a step of its own. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--years", paramLabel = "N", converter = AtLeastOne.class)
        private int years;

        @Override
        public Outcome<Integer> run(Desk desk) {
            return new Persons(desk)
                    .query("diam:" + (years == 0 ? "ya" : years))
                    .then(query -> {
                        List<Card> found = new ArrayList<>();
                        desk.session().finder().each(query, found::add);
                        return desk.answer(
                                () -> Json.object(
                                        "query",
                                        query.canonical(),
                                        "people",
                                        found.stream()
                                                .map(card -> Json.object(
                                                        "id",
                                                        Json.id(card.id()),
                                                        "name",
                                                        card.person().naming().name()))
                                                .toList()),
                                () -> lines(found, desk));
                    });
        }

        private static List<String> lines(List<Card> found, Desk desk) {
            PersonLine line = new PersonLine(desk);
            List<String> lines = new ArrayList<>();
            found.forEach(card -> lines.add(line.withId(card)));
            lines.add(desk.say("rights.silent.count", found.size()));
            return lines;
        }
    }
}
