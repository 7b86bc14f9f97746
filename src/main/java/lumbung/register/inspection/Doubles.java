package lumbung.register.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Distinct;
import lumbung.register.matching.Pair;

/** Two records that may be one person, the reasons with them. */
final class Doubles implements Inspection<Doubles.Two> {
    /** Two people and how alike they are. */
    record Two(Card one, Card other, Pair pair, Directory directory) {}

    @Override
    public String id() {
        return "double";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Two subject, Consumer<Problem> found) {
        long first = subject.pair().first();
        long second = subject.pair().second();
        Message compare = Message.of("inspection.fix.merge");
        List<Fix> fixes = List.of(
                new Fix.Opens("pair", compare, new Fix.Target.Pair(first, second)),
                Fix.Writes.of(
                        "apart",
                        Message.of("inspection.fix.apart"),
                        changes -> changes.add(Distinct.of(changes.newId(), first, second))));
        Message sentence = Message.of(
                "inspection.problem.double",
                subject.other().person().naming().shown(),
                subject.pair().score());
        found.accept(new Problem(
                new Problem.Key(id(), first, second),
                severity(),
                Resident.place(subject.one(), subject.directory(), ""),
                List.of(first, second),
                sentence,
                fixes));
    }
}
