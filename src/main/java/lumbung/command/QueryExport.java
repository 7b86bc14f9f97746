package lumbung.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.access.Session;
import lumbung.broadcast.Audience;
import lumbung.broadcast.EmailList;
import lumbung.broadcast.Export;
import lumbung.broadcast.Gathering;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Manner;
import lumbung.broadcast.Occasion;
import lumbung.message.Outcome;
import lumbung.search.Query;

/** An export for a query, once: no lists are kept. */
record QueryExport(QueryExport.Wish wish, ExportList.Way way) {
    /**
     * Whom, about what, for whom.
     *
     * @param business empty for the cooperative
     * @param emails whether it is a list of e-mail addresses
     */
    record Wish(String query, String purpose, String business, String tag, boolean emails) {}

    Outcome<Integer> run(Desk desk) {
        return occasion(desk)
                .then(occasion -> ListTag.free(wish.tag(), desk.directory())
                        .then(tag -> new Persons(desk)
                                .query(wish.query())
                                .then(whom -> wish.emails()
                                        ? emails(whom, occasion, tag, desk)
                                        : contacts(whom, occasion, tag, desk))));
    }

    private Outcome<Occasion> occasion(Desk desk) {
        Outbox outbox = new Outbox(desk);
        return Outbox.purpose(wish.purpose())
                .then(purpose -> Said.or(wish.business(), 0L, outbox::business)
                        .then(outbox::broadcasting)
                        .map(owner ->
                                new Occasion(purpose, owner, desk.session().today())));
    }

    private Outcome<Integer> contacts(Query whom, Occasion occasion, ListTag tag, Desk desk) {
        Audience audience = audience(whom, occasion, desk);
        Export.Request request = new Export.Request(audience, occasion, whom.canonical(), tag);
        return way.dryRun()
                ? told(audience, List.of(), desk)
                : target().then(target -> export(desk).make(request, target))
                        .then(made -> told(audience, made.files(), desk));
    }

    private static Audience audience(Query query, Occasion occasion, Desk desk) {
        Session session = desk.session();
        Gathering gathering =
                new Gathering(occasion, manner(session), session.people().suppressions(), desk.directory());
        session.finder().each(query, card -> {
            gathering.add(card);
            return true;
        });
        return gathering.audience();
    }

    private static Manner manner(Session session) {
        return Manner.sparing(session.broadcasts(), session.settings(), session.clock());
    }

    private static Export export(Desk desk) {
        return new Export(desk.session().ledger(), desk.session().clock());
    }

    private Outcome<Export.Target> target() {
        return ImportList.path(way.folder()).map(to -> new Export.Target(to, way.replace()));
    }

    private Outcome<Integer> told(Audience audience, List<Path> files, Desk desk) {
        Reach reach = new Reach(audience, desk);
        return desk.answer(
                () -> {
                    Map<String, Object> json = begun(files);
                    json.putAll(reach.json());
                    json.put("recipients", reach.recipients());
                    json.put("leftOut", Reach.leftOut(audience.leftOut()));
                    return json;
                },
                () -> {
                    List<String> lines = reach.lines();
                    files.forEach(file -> lines.add("  " + file));
                    return lines;
                });
    }

    private Outcome<Integer> emails(Query whom, Occasion occasion, ListTag tag, Desk desk) {
        EmailList list = new EmailList(occasion, desk.session().people().suppressions());
        desk.session().finder().each(whom, card -> {
            list.add(card);
            return true;
        });
        return way.dryRun()
                ? told(list, List.of(), desk)
                : target().then(target -> export(desk).make(list, occasion, whom.canonical(), tag, target))
                        .then(made -> told(list, made.files(), desk));
    }

    private Outcome<Integer> told(EmailList list, List<Path> files, Desk desk) {
        return desk.answer(
                () -> {
                    Map<String, Object> json = begun(files);
                    json.put(
                            "recipients",
                            list.addressed().stream()
                                    .map(it -> Json.object(
                                            "id", Json.id(it.personId()), "name", it.name(), "email", it.email()))
                                    .toList());
                    json.put("leftOut", Reach.leftOut(list.leftOut()));
                    return json;
                },
                () -> {
                    List<String> lines = new ArrayList<>(Reach.names(list.leftOut(), desk));
                    lines.add(Reach.counted(list.addressed().size(), desk.say("command.export.count")));
                    files.forEach(file -> lines.add("  " + file));
                    return lines;
                });
    }

    private Map<String, Object> begun(List<Path> files) {
        return Json.object(
                "tag",
                wish.tag(),
                "dryRun",
                way.dryRun(),
                "files",
                files.stream().map(Path::toString).toList());
    }
}
