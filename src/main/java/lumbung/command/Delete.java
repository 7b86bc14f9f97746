package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Deletion;
import lumbung.register.Use;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where people, a community or an area are named; with {@code --yes} deletes them, as one operation. */
@Command(name = "delete")
final class Delete implements Task {
    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> people = List.of();

    @Mixin
    private Meant meant = new Meant();

    @Option(names = "--yes")
    private boolean yes;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return meant.of(people, desk).then(all -> yes ? delete(all, desk) : uses(all, desk));
    }

    private static Outcome<Integer> delete(List<Meant.Named> all, Desk desk) {
        Deletion deletion = new Deletion(desk.session().ledger(), desk.session().people());
        List<Long> ids = all.stream().map(named -> named.subject().id()).toList();
        Outcome<Message> done = ids.size() == 1 ? deletion.delete(all.get(0).subject()) : deletion.delete(ids);
        return done.then(what -> desk.answer(
                () -> Json.object(
                        "deleted",
                        ids.size() == 1
                                ? Json.id(ids.get(0))
                                : ids.stream().map(Json::id).toList()),
                () -> List.of(desk.texts().of(what))));
    }

    private static Outcome<Integer> uses(List<Meant.Named> all, Desk desk) {
        List<Map<String, Object>> told = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Meant.Named named : all) {
            List<Use> uses = named.uses(desk);
            told.add(named.json(
                    "uses", uses.stream().map(use -> desk.said(use.text())).toList()));
            lines.add(desk.say("inspection.delete.head", named.name(), uses.size()));
            uses.forEach(use -> lines.add("  " + desk.texts().of(use.text())));
        }
        lines.add(desk.say("inspection.delete.how"));
        return desk.answer(() -> told.size() == 1 ? told.get(0) : Json.object("people", told), () -> lines);
    }
}
