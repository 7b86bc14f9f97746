package lumbung.command;

import lumbung.message.Outcome;
import lumbung.report.PatternPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From where orders came. */
@Command(name = "areas")
final class PrintAreas implements Task {
    @Mixin
    private final PatternWishes pattern = new PatternWishes();

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        return pattern.read(desk)
                .then(wanted -> wishes.print(
                        new PatternPaper(desk.session(), desk.texts()).paper(wanted.pattern(), wanted.business()),
                        desk));
    }
}
