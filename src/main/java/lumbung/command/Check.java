package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.access.Inspectors;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspections;
import lumbung.inspection.Inspector;
import lumbung.inspection.Overview;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What needs a look, and what is done about it. Ends with 0 where nothing is listed, with 1 where something is. */
@Command(name = "check")
final class Check implements Task {
    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = "";

    @Option(names = "--fix", paramLabel = "KIND|ID")
    private String fix = "";

    @Option(names = "--by", paramLabel = "FIX")
    private String by = "";

    @Option(names = "--ignore", paramLabel = "ID")
    private String ignore = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        Inspections inspections = Inspectors.of(desk.session());
        inspections.lookAtAll(Inspector.Watch.UNSEEN);
        if (!kind.isEmpty() && !inspections.kinds().contains(kind)) {
            return Outcome.refused("inspection.refused.kind", kind, String.join(", ", inspections.kinds()));
        }
        if (!ignore.isEmpty()) {
            return named(ignore, inspections)
                    .then(problem -> inspections.ignore(problem, reason))
                    .then(done -> told(done, desk));
        }
        return fix.isEmpty() ? list(inspections.overview(), desk) : mend(inspections, desk);
    }

    private Outcome<Integer> mend(Inspections inspections, Desk desk) {
        List<Problem> meant = inspections.overview().problems().stream()
                .filter(problem -> problem.kind().equals(fix))
                .toList();
        Outcome<List<Problem>> problems =
                meant.isEmpty() ? named(fix, inspections).map(List::of) : Outcome.done(meant);
        return problems.then(all -> wanted(all).then(way -> inspections.mendAll(all, way)))
                .then(done -> told(done, desk));
    }

    /** The fix that was named; else the first that writes, which for several must be one that suits all alike. */
    private Outcome<String> wanted(List<Problem> problems) {
        List<Fix.Writes> ways = problems.get(0).fixes().stream()
                .filter(Fix.Writes.class::isInstance)
                .map(Fix.Writes.class::cast)
                .filter(way -> problems.size() == 1 || way.alike())
                .toList();
        Optional<String> way = ways.stream()
                .map(Fix.Writes::id)
                .filter(id -> by.isEmpty() || id.equals(by))
                .findFirst();
        return way.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        "inspection.refused.fix", problems.get(0).kind()));
    }

    private static Outcome<Problem> named(String id, Inspections inspections) {
        return inspections.overview().problems().stream()
                .filter(problem -> id(problem).equals(id))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("inspection.refused.unknown", id));
    }

    private static String id(Problem problem) {
        return problem.kind() + ":" + problem.key().first() + ":"
                + problem.key().second();
    }

    private static Outcome<Integer> told(Message done, Desk desk) {
        return desk.answer(
                () -> Json.object("done", desk.said(done)),
                () -> List.of(desk.texts().of(done)));
    }

    private Outcome<Integer> list(Overview overview, Desk desk) {
        List<Overview.Group> groups = overview.groups().stream()
                .filter(group -> kind.isEmpty() || group.kind().equals(kind))
                .toList();
        return desk.answer(
                        () -> Json.object(
                                "count",
                                groups.stream().mapToLong(Overview.Group::count).sum(),
                                "kinds",
                                groups.stream().map(group -> json(group, desk)).toList()),
                        () -> lines(groups, overview, desk))
                .map(done -> groups.isEmpty() ? Exit.DONE : Exit.REFUSED);
    }

    private static Map<String, Object> json(Overview.Group group, Desk desk) {
        return Json.object(
                "kind",
                group.kind(),
                "severity",
                group.severity().name().toLowerCase(Locale.ROOT),
                "count",
                group.count(),
                "problems",
                group.first().stream().map(problem -> json(problem, desk)).toList());
    }

    private static Map<String, Object> json(Problem problem, Desk desk) {
        return Json.object(
                "id",
                id(problem),
                "name",
                problem.place().name(),
                "area",
                problem.place().area(),
                "sentence",
                desk.said(problem.sentence()),
                "fixes",
                problem.fixes().stream().map(Fix::id).toList());
    }

    private static List<String> lines(List<Overview.Group> groups, Overview overview, Desk desk) {
        List<String> lines = new ArrayList<>();
        for (Overview.Group group : groups) {
            lines.add(desk.say("inspection.kind.".concat(group.kind())) + " (" + group.kind() + "): " + group.count());
            group.first().forEach(problem -> lines.add("  " + line(problem, desk)));
        }
        Stream<Message> left = overview.leftOut().stream();
        left.map(desk.texts()::of).forEach(lines::add);
        if (groups.isEmpty()) {
            lines.add(desk.say("inspection.view.none"));
        }
        return lines;
    }

    private static String line(Problem problem, Desk desk) {
        String where =
                problem.place().area().isEmpty() ? "" : " (" + problem.place().area() + ")";
        return problem.place().name() + where + ": " + desk.texts().of(problem.sentence()) + "  " + id(problem);
    }
}
