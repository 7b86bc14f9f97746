package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Path;
import lumbung.register.Paths;
import lumbung.register.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How two people are connected, over at most two others. */
@Command(name = "path")
final class PathBetween implements Task {
    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "PERSON")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "OTHER")
    private String other = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Persons persons = new Persons(desk);
        return persons.one(one).then(from -> persons.one(other).then(to -> between(from, to, desk)));
    }

    private static Outcome<Integer> between(Card from, Card to, Desk desk) {
        Optional<Path> path = new Paths(desk.session().people()).between(from.id(), to.id());
        return desk.answer(() -> json(from, to, path, desk), () -> lines(from, path, desk));
    }

    private static Map<String, Object> json(Card from, Card to, Optional<Path> path, Desk desk) {
        return Json.object(
                "from",
                Json.id(from.id()),
                "to",
                Json.id(to.id()),
                "steps",
                path.map(found -> found.steps().stream()
                        .map(step -> Json.object("to", Json.id(step.to()), "by", by(step, desk)))
                        .toList()));
    }

    private static List<String> lines(Card from, Optional<Path> path, Desk desk) {
        if (path.isEmpty()) {
            return List.of(desk.say("command.path.none", Paths.MOST));
        }
        List<String> lines = new ArrayList<>(List.of(Called.shown(from)));
        for (Path.Step step : path.get().steps()) {
            lines.add("  " + desk.say("uses.step", new Called(desk).name(Subject.person(step.to())), by(step, desk)));
        }
        return lines;
    }

    private static String by(Path.Step step, Desk desk) {
        return desk.texts().of(step.by().told(new Called(desk)::name));
    }
}
