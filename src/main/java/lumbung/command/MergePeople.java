package lumbung.command;

import lumbung.access.Safekeeping;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes two records of one person into one, and shows it. */
@Command(name = "merge")
final class MergePeople implements Task {
    @Parameters(index = "0", paramLabel = "KEEP", descriptionKey = "KEEP")
    private String keep = "";

    @Parameters(index = "1", paramLabel = "GONE", descriptionKey = "GONE")
    private String gone = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Persons persons = new Persons(desk);
        return persons.one(keep).then(kept -> persons.one(gone).then(other -> merge(kept, other, desk)));
    }

    private static Outcome<Integer> merge(Card kept, Card other, Desk desk) {
        return new Safekeeping(desk.session())
                .beforeMerging()
                .then(safe -> new Merge(desk.session().ledger(), desk.session().people()).merge(kept.id(), other.id()))
                .then(merged ->
                        Show.show(desk.session().people().card(merged.keptId()).orElseThrow(), desk));
    }
}
