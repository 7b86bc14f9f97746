package lumbung.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.register.Area;
import lumbung.register.Directory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The cooperative's land: villages, hamlets, RW and RT. */
@Command(name = "area", subcommands = AreaList.Added.class)
final class AreaList implements Task {
    @Override
    public Outcome<Integer> run(Desk desk) {
        List<Area> areas = desk.directory().areas().stream()
                .sorted(Comparator.comparing((Area area) -> desk.directory().address(area.id()))
                        .thenComparing(Area::id))
                .toList();
        return desk.answer(
                () -> Json.object(
                        "areas",
                        areas.stream().map(it -> json(it, desk.directory())).toList()),
                () -> areas.stream()
                        .map(it -> desk.directory().address(it.id()))
                        .toList());
    }

    private static Map<String, Object> json(Area area, Directory directory) {
        Optional<String> parent = area.parentId() == 0 ? Optional.empty() : Optional.of(Json.id(area.parentId()));
        return Json.object(
                "id", Json.id(area.id()),
                "level", directory.levels().get(area.level()),
                "name", area.name(),
                "parent", parent,
                "path", directory.address(area.id()));
    }

    /** Adds what is missing of a path: {@code area add Bongas "RW 01" "RT 03"}. */
    @Command(name = "add")
    static final class Added implements Task {
        private static final int LONGEST = 100;

        @Parameters(arity = "1..*", paramLabel = "AREA", descriptionKey = "AREA")
        private List<String> path = List.of();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Message what = Message.of("register.operation.added", String.join(" ", path));
            Intent intent = desk.session().ledger().intent(what);
            return desk.session()
                    .ledger()
                    .write(intent, changes -> add(changes, desk.directory()))
                    .then(id -> {
                        Directory now = desk.session().people().directory();
                        return desk.answer(
                                () -> Json.object("area", json(now.area(id).orElseThrow(), now)),
                                () -> List.of(now.address(id)));
                    });
        }

        private Outcome<Long> add(Changes changes, Directory directory) {
            Area around = new Area(0, 0, 0, -1, "");
            for (String words : path) {
                Area wanted = read(words, around, directory.levels());
                if (wanted.level() <= around.level()
                        || wanted.level() >= directory.levels().size()
                        || wanted.name().isEmpty()
                        || wanted.name().length() > LONGEST) {
                    return Outcome.refused("command.refused.area", words, String.join(", ", directory.levels()));
                }
                around = known(wanted, directory).orElseGet(() -> {
                    Area made = new Area(changes.newId(), 0, wanted.parentId(), wanted.level(), wanted.name());
                    changes.add(made);
                    return made;
                });
            }
            return Outcome.done(around.id());
        }

        /** "RT 03" says its level; a bare name is of the level after the one around it. */
        private static Area read(String words, Area around, List<String> levels) {
            String text = PlainText.clean(words);
            for (int level = 0; level < levels.size(); level++) {
                String start = levels.get(level).toLowerCase(Locale.ROOT) + " ";
                if (text.toLowerCase(Locale.ROOT).startsWith(start)) {
                    return new Area(0, 0, around.id(), level, text.substring(start.length()));
                }
            }
            return new Area(0, 0, around.id(), around.level() + 1, text);
        }

        private static Optional<Area> known(Area wanted, Directory directory) {
            return directory.areas().stream()
                    .filter(area -> area.parentId() == wanted.parentId()
                            && area.level() == wanted.level()
                            && area.name().equalsIgnoreCase(wanted.name()))
                    .findFirst();
        }
    }
}
