package lumbung.command;

import java.nio.file.Path;
import java.util.List;
import lumbung.message.Outcome;
import lumbung.report.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Paper that asks people to save a sending phone's number. */
@Command(name = "poster")
final class Poster implements Task {
    @Parameters(paramLabel = "PHONE", descriptionKey = "PHONE")
    private String phone = "";

    @Option(names = "--to", paramLabel = "FILE", required = true)
    private String file = "";

    @Option(names = "--cards")
    private boolean cards;

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Outcome<Integer> run(Desk desk) {
        Outbox outbox = new Outbox(desk);
        return outbox.phone(phone, "PHONE")
                .then(from -> outbox.papers().poster(from, cards))
                .then(page -> ImportList.path(file).then(to -> Press.page(page, to, replace)))
                .then(made -> told(made, desk));
    }

    private static Outcome<Integer> told(Path made, Desk desk) {
        return desk.answer(() -> Json.object("file", made.toString()), () -> List.of("  " + made));
    }
}
