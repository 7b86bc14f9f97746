package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Promise;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was promised to people, and whether it was kept: R104, N18. */
@Command(
        name = "promise",
        subcommands = {
            PromiseList.Added.class,
            PromiseList.Listed.class,
            PromiseList.Kept.class,
            PromiseList.Broken.class,
            PromiseList.Moved.class
        })
final class PromiseList {
    private static final int MOST = 10_000;
    private static final Columns LINE = Columns.of(19, 10, 24, 15, 14, 40);

    private static Outcome<Integer> told(List<Promise> all, CareDesk care) {
        return care.desk()
                .answer(
                        () -> Json.object(
                                "promises",
                                all.stream().map(it -> json(it, care)).toList()),
                        () -> all.isEmpty()
                                ? List.of(care.desk().say("command.care.none"))
                                : all.stream().map(it -> line(it, care)).toList());
    }

    private static String line(Promise it, CareDesk care) {
        Desk desk = care.desk();
        String state = it.isOverdue(care.by().today())
                ? desk.say("command.care.overdue")
                : desk.say("care.promise.".concat(it.state().name()));
        return LINE.line(
                Json.id(it.id()),
                it.days().due().toString(),
                care.name(it.personId()),
                care.business(it.businessId()),
                state,
                it.words());
    }

    private static Map<String, Object> json(Promise it, CareDesk care) {
        return Json.object(
                "id", Json.id(it.id()),
                "person", Json.id(it.personId()),
                "name", care.name(it.personId()),
                "business", care.business(it.businessId()),
                "words", it.words(),
                "made", it.days().made().toString(),
                "due", it.days().due().toString(),
                "state", CareDesk.code(it.state()),
                "overdue", it.isOverdue(care.by().today()),
                "closed", it.closed().map(LocalDate::toString).orElse(""));
    }

    /** Something was promised. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "PERSON", index = "0", descriptionKey = "touch.PERSON")
        private String person = "";

        @Parameters(paramLabel = "TEXT", index = "1", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--due", paramLabel = "DATE", required = true, descriptionKey = "touch.promised")
        private String due = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Option(names = "--complaint", paramLabel = "ID", descriptionKey = "touch.complaint")
        private String complaint = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.person(person)
                    .then(id -> care.business(business)
                            .then(whose -> care.day(due, "--due")
                                    .then(day -> concern(care)
                                            .then(concern -> care.promises()
                                                    .make(Promise.of(
                                                            id,
                                                            whose,
                                                            concern,
                                                            words.strip(),
                                                            new Promise.Days(
                                                                    care.by().today(), day)))))))
                    .then(kept -> told(List.of(kept), care));
        }

        private Outcome<Long> concern(CareDesk care) {
            return Said.or(
                    complaint,
                    0L,
                    text -> care.numbered(text, care.care()::concern).map(Concern::id));
        }
    }

    /** Those that are open, those due soonest first; or all. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--all", descriptionKey = "touch.all")
        private boolean all;

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Option(names = "--due", paramLabel = "DATE", descriptionKey = "touch.until-due")
        private String due = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            CareFilter filter = all ? CareFilter.ALL : CareFilter.ALL.stillOpen();
            return Said.or(person, filter, text -> care.person(text).map(filter::of))
                    .then(its -> care.openDay(due, "--due")
                            .map(day -> day.map(last -> its.between(LocalDate.EPOCH, last))
                                    .orElse(its)))
                    .then(its -> told(care.care().promises(its, MOST), care));
        }
    }

    private static Outcome<Integer> became(String id, Promise.State state, Desk desk) {
        CareDesk care = new CareDesk(desk);
        return care.numbered(id, care.care()::promise)
                .then(it -> care.promises().became(it, state))
                .then(it -> told(List.of(it), care));
    }

    /** It was kept. */
    @Command(name = "keep")
    static final class Kept implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return became(id, Promise.State.KEPT, desk);
        }
    }

    /** It was broken. */
    @Command(name = "break")
    static final class Broken implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return became(id, Promise.State.BROKEN, desk);
        }
    }

    /** It is for another day. */
    @Command(name = "move")
    static final class Moved implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Option(names = "--due", paramLabel = "DATE", required = true, descriptionKey = "touch.promised")
        private String due = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.numbered(id, care.care()::promise)
                    .then(it ->
                            care.day(due, "--due").then(day -> care.promises().move(it, it.words(), day)))
                    .then(it -> told(List.of(it), care));
        }
    }
}
