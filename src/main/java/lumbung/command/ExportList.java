package lumbung.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.access.Session;
import lumbung.access.Switchboard;
import lumbung.broadcast.Audience;
import lumbung.broadcast.Export;
import lumbung.broadcast.Gathering;
import lumbung.broadcast.LeftOut;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Manner;
import lumbung.broadcast.Occasion;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.register.Business;
import lumbung.register.Purpose;
import lumbung.register.editing.Known;
import lumbung.register.editing.Vocabulary;
import lumbung.search.Query;
import lumbung.settings.Module;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes contact files for a phone, with those who agreed and no others. */
@Command(name = "export")
final class ExportList implements Task {
    private static final Columns LEFT_OUT = Columns.of(36, 42);

    @Option(names = "--query", paramLabel = "QUERY", required = true)
    private String query = "";

    @Option(names = "--purpose", paramLabel = "PURPOSE", required = true)
    private String purpose = "";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "NAME")
    private String business = "";

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private String folder = "";

    @Option(names = "--tag", paramLabel = "TAG", required = true)
    private String tag = "";

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return occasion(desk)
                .then(occasion -> ListTag.of(tag)
                        .then(word -> new Persons(desk).query(query).then(whom -> {
                            Export.Request request = new Export.Request(
                                    audience(whom, occasion, desk), occasion, whom.canonical(), word);
                            return dryRun ? told(request.audience(), List.of(), desk) : write(request, desk);
                        })));
    }

    private Outcome<Occasion> occasion(Desk desk) {
        Optional<Purpose> known = Vocabulary.PURPOSES.find(purpose);
        if (known.isEmpty()) {
            return Outcome.refused("register.refused.choice", purpose, String.join(", ", Vocabulary.PURPOSES.words()));
        }
        Outcome<Long> owner = business.isEmpty()
                ? Outcome.done(0L)
                : Known.business(desk.directory(), business, "--business").map(Business::id);
        return owner.then(id -> new Switchboard(desk.session())
                        .off(Module.BROADCAST, id)
                        .<Outcome<Long>>map(Outcome::refused)
                        .orElse(Outcome.done(id)))
                .map(id -> new Occasion(known.get(), id, desk.session().today()));
    }

    private static Audience audience(Query query, Occasion occasion, Desk desk) {
        Session session = desk.session();
        Gathering gathering =
                new Gathering(occasion, Manner.EACH, session.people().suppressions(), desk.directory());
        session.finder().each(query, card -> {
            gathering.add(card);
            return true;
        });
        return gathering.audience();
    }

    private Outcome<Integer> write(Export.Request request, Desk desk) {
        Session session = desk.session();
        return ImportList.path(folder)
                .then(to -> new Export(session.ledger(), session.clock()).make(request, new Export.Target(to, replace)))
                .then(made -> told(request.audience(), made.files(), desk));
    }

    private Outcome<Integer> told(Audience audience, List<Path> files, Desk desk) {
        if (desk.json()) {
            desk.out().json(json(audience, files));
            return Outcome.done(Exit.DONE);
        }
        for (LeftOut left : audience.leftOut()) {
            desk.out().line(LEFT_OUT.line(PlainText.shown(left.name()), reason(left.reason(), desk)));
        }
        if (!audience.leftOut().isEmpty()) {
            desk.out().blank();
        }
        desk.out().line(desk.say("command.export.asked", audience.asked()));
        new TreeMap<>(audience.reasons())
                .forEach((reason, count) -> desk.out().line(counted(count, reason(reason, desk))));
        desk.out().line(counted(audience.recipients().size(), desk.say("command.export.count")));
        files.forEach(file -> desk.out().line("  " + file));
        return Outcome.done(Exit.DONE);
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%9d  %s", count, what);
    }

    private static String reason(LeftOut.Reason reason, Desk desk) {
        return desk.say("broadcast.reason." + reason.name().toLowerCase(Locale.ROOT));
    }

    private Map<String, Object> json(Audience audience, List<Path> files) {
        return Json.object(
                "tag", tag,
                "dryRun", dryRun,
                "asked", audience.asked(),
                "recipients",
                        audience.recipients().stream()
                                .map(it -> Json.object(
                                        "id", Json.id(it.personId()), "name", it.name(), "number", it.e164()))
                                .toList(),
                "leftOut", audience.leftOut().stream().map(ExportList::json).toList(),
                "files", files.stream().map(Path::toString).toList());
    }

    private static Map<String, Object> json(LeftOut left) {
        Optional<String> other = left.other() == 0 ? Optional.empty() : Optional.of(Json.id(left.other()));
        return Json.object(
                "id", Json.id(left.personId()),
                "name", left.name(),
                "reason", CardJson.word(left.reason()),
                "other", other);
    }
}
