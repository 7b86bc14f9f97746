package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Remembers that two people who look alike are two. */
@Command(name = "distinct")
final class Distinguish implements Task {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "PERSON")
    private String one = "";

    @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "PERSON")
    private String other = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Persons persons = new Persons(desk);
        return persons.one(one).then(first -> persons.one(other).then(second -> distinguish(first, second, desk)));
    }

    private static Outcome<Integer> distinguish(Card first, Card second, Desk desk) {
        return new Merge(desk.session().ledger(), desk.session().people())
                .keepApart(first.id(), second.id())
                .then(pair -> desk.answer(
                        () -> Json.object("distinct", List.of(Json.id(pair.firstId()), Json.id(pair.secondId()))),
                        () -> List.of(
                                desk.say("command.distinct.done", PersonLine.name(first), PersonLine.name(second)))));
    }
}
