package lumbung.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.register.Community;
import lumbung.register.Directory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The circles of people. */
@Command(name = "community", subcommands = CommunityList.Added.class)
final class CommunityList implements Task {
    @Override
    public Outcome<Integer> run(Desk desk) {
        List<Community> all = desk.directory().communities().stream()
                .sorted(Comparator.comparing(Community::name).thenComparing(Community::id))
                .toList();
        return list(all, desk);
    }

    private static Outcome<Integer> list(List<Community> all, Desk desk) {
        Directory directory = desk.directory();
        return desk.answer(
                () -> Json.object(
                        "communities",
                        all.stream().map(it -> json(it, directory)).toList()),
                () -> all.stream()
                        .map(it -> Columns.of(34, 20, 22).line(it.name(), it.kind(), directory.address(it.areaId())))
                        .toList());
    }

    private static Map<String, Object> json(Community community, Directory directory) {
        return Json.object(
                "id", Json.id(community.id()),
                "name", community.name(),
                "kind", community.kind(),
                "area", directory.address(community.areaId()));
    }

    /** Adds one. */
    @Command(name = "add")
    static final class Added implements Task {
        private static final int LONGEST = 100;

        @Parameters(paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Option(
                names = {"--jenis", "--kind"},
                paramLabel = "KIND")
        private String kind = "";

        @Option(
                names = {"--wilayah", "--area"},
                paramLabel = "AREA")
        private String area = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            String clean = PlainText.clean(name);
            if (clean.isEmpty() || clean.length() > LONGEST || kind.length() > LONGEST) {
                return Outcome.refused("command.refused.name", LONGEST);
            }
            boolean there = desk.directory().communities().stream()
                    .anyMatch(it -> it.name().equalsIgnoreCase(clean));
            return there
                    ? Outcome.refused("command.refused.exists", clean)
                    : Areas.named(area, desk.directory())
                            .then(id -> add(new Community(0, 0, clean, PlainText.clean(kind), id), desk));
        }

        private static Outcome<Integer> add(Community community, Desk desk) {
            Intent intent = desk.session().ledger().intent(Message.of("register.operation.added", community.name()));
            return desk.session()
                    .ledger()
                    .write(intent, changes -> {
                        Community kept = new Community(
                                changes.newId(), 0, community.name(), community.kind(), community.areaId());
                        changes.add(kept);
                        return Outcome.done(kept);
                    })
                    .then(kept -> list(List.of(kept), desk));
        }
    }
}
