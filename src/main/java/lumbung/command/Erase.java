package lumbung.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.access.Safekeeping;
import lumbung.backup.Former;
import lumbung.journal.Entity;
import lumbung.message.Outcome;
import lumbung.register.Erasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what would go of a person for good and what would stay; with the name typed once more, erases them. */
@Command(name = "erase")
final class Erase implements Task {
    @Parameters(arity = "1..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> words = List.of();

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(
            names = {"--nama", "--name"},
            paramLabel = "NAME")
    private String typed = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Erasure erasure = new Erasure(desk.session().ledger(), desk.session().people());
        return new Persons(desk)
                .one(String.join(" ", words))
                .then(card -> erasure.plan(card.id())
                        .then(plan -> typed.isEmpty()
                                ? told(plan, desk)
                                : erasure.erase(card.id(), typed, reason).then(rows -> erased(card.id(), rows, desk))));
    }

    private static Outcome<Integer> erased(long id, int rows, Desk desk) {
        List<Former> left = former(desk);
        List<String> lines = new ArrayList<>(List.of(desk.say("rights.erased")));
        Former.told(left, "command.former.erased")
                .ifPresent(it -> lines.add(desk.texts().of(it)));
        return desk.answer(
                () -> Json.object("erased", Json.id(id), "rows", rows, "left", FormerList.json(left)), () -> lines);
    }

    private static List<Former> former(Desk desk) {
        return new Safekeeping(desk.session()).former();
    }

    private static Outcome<Integer> told(Erasure.Plan plan, Desk desk) {
        return desk.answer(
                () -> Json.object(
                        "person", Json.id(plan.card().id()),
                        "records", plan.records(),
                        "going", counts(plan.going()),
                        "staying", counts(plan.staying()),
                        "naming", plan.naming().stream().map(desk.texts()::of).toList()),
                () -> lines(plan, desk));
    }

    private static Map<String, Object> counts(List<Entity> rows) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Erasure.Plan.kinds(rows).forEach((kind, count) -> counts.put(kind.substring(kind.lastIndexOf('.') + 1), count));
        return counts;
    }

    private static List<String> lines(Erasure.Plan plan, Desk desk) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.say("rights.erase.head", plan.name()));
        lines.add(desk.say("rights.erase.goes"));
        lines.add("  " + desk.say("rights.erase.self", plan.records()));
        lines.addAll(kinds(plan.going(), desk));
        lines.add("  " + desk.say("rights.erase.history"));
        lines.add("  " + desk.say("rights.erase.files"));
        lines.add(desk.say("rights.erase.stays"));
        lines.addAll(kinds(plan.staying(), desk));
        lines.add("  " + desk.say("rights.erase.withdrawal"));
        lines.add(desk.say("rights.erase.written", plan.naming().size()));
        plan.naming().forEach(it -> lines.add("  " + desk.texts().of(it)));
        if (!plan.naming().isEmpty()) {
            lines.add("  " + desk.say("rights.erase.rename"));
        }
        List.of("rights.erase.backups", "rights.erase.final").forEach(key -> lines.add(desk.say(key)));
        Former.told(former(desk), "rights.erase.former")
                .ifPresent(it -> lines.add(desk.texts().of(it)));
        lines.add(desk.say("rights.erase.how", plan.name()));
        return lines;
    }

    private static List<String> kinds(List<Entity> rows, Desk desk) {
        List<String> lines = new ArrayList<>();
        Erasure.Plan.kinds(rows)
                .forEach((kind, count) -> lines.add("  " + desk.say("rights.erase.count", desk.say(kind), count)));
        return lines;
    }
}
