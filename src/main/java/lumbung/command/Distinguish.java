package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Distinct;
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
        if (first.id() == second.id()) {
            return Outcome.refused("register.refused.self");
        }
        Message what = Message.of("register.operation.distinct", PersonLine.name(first), PersonLine.name(second));
        boolean known = desk.session().people().distinct().stream()
                .anyMatch(pair -> same(pair, Distinct.of(0, first.id(), second.id())));
        Intent intent = desk.session().ledger().intent(what);
        Outcome<Boolean> kept = known
                ? Outcome.done(false)
                : desk.session().ledger().write(intent, changes -> {
                    changes.add(Distinct.of(changes.newId(), first.id(), second.id()));
                    return Outcome.done(true);
                });
        return kept.then(added -> desk.answer(
                () -> json(first, second, added), () -> List.of(desk.texts().of(what))));
    }

    private static boolean same(Distinct pair, Distinct other) {
        return pair.firstId() == other.firstId() && pair.secondId() == other.secondId();
    }

    private static Map<String, Object> json(Card first, Card second, boolean added) {
        return Json.object("distinct", List.of(Json.id(first.id()), Json.id(second.id())), "added", added);
    }
}
