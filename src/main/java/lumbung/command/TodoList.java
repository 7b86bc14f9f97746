package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Mood;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be done on a day: visits, greetings, stories to post. R025, R033, R129. */
@Command(
        name = "todo",
        subcommands = {TodoList.Added.class, TodoList.Listed.class, TodoList.Done.class, TodoList.Moved.class})
final class TodoList {
    private static final int MOST = 10_000;
    private static final Columns LINE = Columns.of(19, 10, 14, 24, 15, 40);

    private static String kind(Chore.Kind kind) {
        return "care.chore.".concat(kind.name());
    }

    static Outcome<Integer> told(List<Chore> all, CareDesk care) {
        return care.desk()
                .answer(
                        () -> Json.object(
                                "todo", all.stream().map(it -> json(it, care)).toList()),
                        () -> all.isEmpty()
                                ? List.of(care.desk().say("command.care.none"))
                                : all.stream().map(it -> line(it, care)).toList());
    }

    private static String line(Chore it, CareDesk care) {
        return LINE.line(
                Json.id(it.id()),
                it.due().toString(),
                care.desk().say(kind(it.kind())),
                it.personId() == 0 ? "" : care.name(it.personId()),
                care.business(it.businessId()),
                it.words());
    }

    private static Map<String, Object> json(Chore it, CareDesk care) {
        return Json.object(
                "id", Json.id(it.id()),
                "kind", CareDesk.code(it.kind()),
                "person", it.personId() == 0 ? "" : Json.id(it.personId()),
                "name", it.personId() == 0 ? "" : care.name(it.personId()),
                "business", care.business(it.businessId()),
                "words", it.words(),
                "due", it.due().toString(),
                "done", it.done().map(LocalDate::toString).orElse(""),
                "mood", CareDesk.code(it.mood()),
                "outcome", it.outcome());
    }

    /** Something is to be done. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "TEXT", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--due", paramLabel = "DATE", descriptionKey = "touch.day")
        private String due = "";

        @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "touch.chore-kind")
        private String kind = "";

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return Said.or(
                            kind,
                            Chore.Kind.OTHER,
                            text -> care.one(
                                    text, Chore.Kind.typed().toArray(new Chore.Kind[0]), "--kind", TodoList::kind))
                    .then(what -> care.person(person)
                            .then(id -> care.business(business)
                                    .then(whose -> care.day(due, "--due")
                                            .then(day -> care.promises()
                                                    .add(Chore.of(id, whose, what, words.strip(), day))))))
                    .then(kept -> told(List.of(kept), care));
        }
    }

    /** What waits, those due soonest first; or all. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--all", descriptionKey = "touch.all")
        private boolean all;

        @Option(names = "--due", paramLabel = "DATE", descriptionKey = "touch.until-due")
        private String due = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            CareFilter filter = all ? CareFilter.ALL : CareFilter.ALL.stillOpen();
            return care.openDay(due, "--due")
                    .map(day -> day.map(last -> filter.between(LocalDate.EPOCH, last))
                            .orElse(filter))
                    .then(its -> told(care.care().chores(its, MOST), care));
        }
    }

    /** It is done. */
    @Command(name = "done")
    static final class Done implements Task {
        @Parameters(paramLabel = "ID", index = "0", descriptionKey = "touch.ID")
        private String id = "";

        @Parameters(paramLabel = "TEXT", index = "1", arity = "0..1", descriptionKey = "touch.outcome")
        private String outcome = "";

        @Option(names = "--mood", paramLabel = "MOOD", descriptionKey = "touch.mood")
        private String mood = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.numbered(id, care.care()::chore)
                    .then(it -> Said.or(
                                    mood, Mood.UNKNOWN, text -> care.one(text, Mood.values(), "--mood", LogList::mood))
                            .then(how -> care.promises().done(it, how, outcome.strip())))
                    .then(it -> told(List.of(it), care));
        }
    }

    /** It is for another day. */
    @Command(name = "move")
    static final class Moved implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Option(names = "--due", paramLabel = "DATE", required = true, descriptionKey = "touch.day")
        private String due = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.numbered(id, care.care()::chore)
                    .then(it ->
                            care.day(due, "--due").then(day -> care.promises().move(it, day)))
                    .then(it -> told(List.of(it), care));
        }
    }
}
