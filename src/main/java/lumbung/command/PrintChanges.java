package lumbung.command;

import lumbung.message.Outcome;
import lumbung.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was done lately. */
@Command(name = "changes")
final class PrintChanges implements Task {
    @Option(names = "--limit", paramLabel = "N", converter = AtLeastOne.class)
    private int limit = 100;

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        var changes = desk.session().ledger().recent(limit);
        return wishes.print(new Reports(desk.session(), desk.texts()).changes(changes), desk);
    }
}
