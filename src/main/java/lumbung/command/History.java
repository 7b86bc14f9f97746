package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Chronicle;
import lumbung.journal.Change;
import lumbung.journal.Operation;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.register.Card;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was done lately, or all that was ever changed about one person. */
@Command(name = "history")
final class History implements Task {
    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "PERSON")
    private List<String> person = List.of();

    @Option(names = "--limit", paramLabel = "N", converter = AtLeastOne.class)
    private int limit = 30;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return person.isEmpty()
                ? lately(desk)
                : new Persons(desk).one(String.join(" ", person)).then(card -> about(card, desk));
    }

    private Outcome<Integer> lately(Desk desk) {
        return list(desk.session().ledger().recent(limit), desk);
    }

    /** Operations as an answer, newest first. */
    static Outcome<Integer> list(List<Operation> recent, Desk desk) {
        return desk.answer(
                () -> Json.object(
                        "operations",
                        recent.stream().map(it -> Operations.json(it, desk)).toList()),
                () -> recent.isEmpty()
                        ? List.of(desk.say("command.history.none"))
                        : recent.stream()
                                .flatMap(it -> lines(it, desk).stream())
                                .toList());
    }

    private static List<String> lines(Operation operation, Desk desk) {
        String undone = operation.undoneBy() == 0 ? "" : " (" + desk.say("command.history.undone") + ")";
        return List.of(
                heading(operation, desk) + "  " + Json.id(operation.id()),
                "  " + Columns.cut(desk.texts().of(operation.what()), 60) + undone);
    }

    private static String heading(Operation operation, Desk desk) {
        String who = Optional.ofNullable(desk.clerks().get(operation.clerkId())).orElse("-");
        return Columns.of(32, 24).line(desk.say("command.history.at", operation.at()), who);
    }

    private Outcome<Integer> about(Card card, Desk desk) {
        List<Change> changes = desk.session().ledger().history(card.id());
        return desk.answer(() -> json(card, changes, desk), () -> lines(changes, desk));
    }

    private static Map<String, Object> json(Card card, List<Change> changes, Desk desk) {
        return Json.object(
                "person",
                Json.id(card.id()),
                "changes",
                changes.stream().map(change -> json(change, desk)).toList());
    }

    private static Map<String, Object> json(Change change, Desk desk) {
        return Json.object(
                "number", change.number(),
                "erased", change.isErased(),
                "operation",
                        desk.session().ledger().operation(change.operationId()).map(it -> Operations.json(it, desk)),
                "table", change.row().table(),
                "row", Json.id(change.row().id()),
                "action", CardJson.word(change.action()),
                "before", image(change.before()),
                "after", image(change.after()));
    }

    private static Optional<Json.Raw> image(String image) {
        return image.isEmpty() ? Optional.empty() : Optional.of(new Json.Raw(image));
    }

    private static List<String> lines(List<Change> changes, Desk desk) {
        List<String> lines = new ArrayList<>();
        long operation = 0;
        for (Chronicle.Told told : new Chronicle(desk.session()).told(changes)) {
            Change change = told.change();
            if (change.operationId() != operation) {
                operation = change.operationId();
                desk.session().ledger().operation(operation).ifPresent(it -> lines.addAll(lines(it, desk)));
            }
            if (change.isErased()) {
                lines.add("    " + desk.say("history.erased"));
            }
            told.differences()
                    .forEach(it ->
                            lines.add("    " + PlainText.shown(desk.texts().of(it.said()))));
        }
        return lines;
    }
}
