package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.ExportedFile;
import lumbung.message.Outcome;
import lumbung.register.editing.Vocabulary;
import lumbung.report.PersonCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What left the building, newest first. */
@Command(name = "log")
final class ExportLog implements Task {
    private static final Columns LINE = Columns.of(32, 8, 20, 16);

    @Option(names = "--limit", paramLabel = "N", converter = AtLeastOne.class)
    private int limit = 20;

    @Option(
            names = {"--kontak", "--person"},
            paramLabel = "PERSON")
    private String person = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return person.isEmpty()
                ? listed(desk.session().broadcasts().exports(limit), desk)
                : new Persons(desk)
                        .one(person)
                        .then(card -> listed(
                                PersonCopy.exports(card.id(), desk.session()).stream()
                                        .limit(limit)
                                        .toList(),
                                desk));
    }

    private static Outcome<Integer> listed(List<ExportRecord> all, Desk desk) {
        return desk.answer(
                () -> Json.object(
                        "exports", all.stream().map(it -> json(it, desk)).toList()),
                () -> all.isEmpty()
                        ? List.of(desk.say("command.export.none"))
                        : all.stream().map(it -> line(it, desk)).toList());
    }

    private static String line(ExportRecord export, Desk desk) {
        return LINE.line(
                desk.say("command.history.at", export.at()),
                Integer.toString(export.count()),
                new Outbox(desk).owner(export.businessId()),
                export.tag());
    }

    private static Map<String, Object> json(ExportRecord export, Desk desk) {
        List<ExportedFile> files = desk.session().broadcasts().files(export.id());
        return Json.object(
                "id", Json.id(export.id()),
                "at", export.at(),
                "purpose", Vocabulary.PURPOSES.word(export.purpose()),
                "business", new Outbox(desk).owner(export.businessId()),
                "query", export.query(),
                "tag", export.tag(),
                "people", export.count(),
                "fingerprint", export.fingerprint(),
                "files",
                        files.stream()
                                .map(it -> Json.object(
                                        "name", it.name(), "size", it.size(), "fingerprint", it.fingerprint()))
                                .toList());
    }
}
