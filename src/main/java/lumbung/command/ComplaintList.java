package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.care.ConcernFigures;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Medium;
import lumbung.care.kept.TouchKind;
import lumbung.message.Outcome;
import lumbung.orders.kept.Rhythm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Complaints, ideas, special requests and calls for help, from received to closed: R093 to R099. */
@Command(
        name = "complaint",
        subcommands = {
            ComplaintList.Added.class,
            ComplaintList.Listed.class,
            ComplaintDeeds.Shown.class,
            ComplaintDeeds.Taken.class,
            ComplaintDeeds.Ticked.class,
            ComplaintDeeds.Answered.class,
            ComplaintDeeds.Closed.class,
            ComplaintDeeds.Reopened.class,
            ComplaintList.Improved.class,
            ComplaintList.Told.class,
            ComplaintList.Counted.class
        })
final class ComplaintList {
    private static final int MOST = 10_000;
    private static final Columns LINE = Columns.of(19, 10, 18, 24, 10, 10, 50);
    static final List<TouchKind> KINDS =
            List.of(TouchKind.COMPLAINT, TouchKind.IDEA, TouchKind.REQUEST, TouchKind.HELP);

    static String stage(Concern.Stage stage) {
        return "care.stage.".concat(stage.name());
    }

    static String line(Concern it, CareDesk care) {
        Desk desk = care.desk();
        String due = it.isUnanswered()
                ? it.handling().due().map(LocalDate::toString).orElse("")
                : desk.say(stage(it.handling().stage()));
        return LINE.line(
                Json.id(it.id()),
                it.at().toLocalDate().toString(),
                desk.say(LogList.kind(it.kind())),
                care.name(it.personId()),
                due,
                it.isOverdue(care.by().today()) ? desk.say("command.care.overdue") : "",
                it.matter().words());
    }

    static Map<String, Object> json(Concern it, CareDesk care) {
        Concern.Handling now = it.handling();
        return Json.object(
                "id", Json.id(it.id()),
                "kind", CareDesk.code(it.kind()),
                "at", it.at().toString(),
                "person", Json.id(it.personId()),
                "name", care.name(it.personId()),
                "business", care.business(it.businessId()),
                "words", it.matter().words(),
                "cause", it.matter().cause(),
                "stage", CareDesk.code(now.stage()),
                "owner", care.clerk(now.ownerId()),
                "due", now.due().map(LocalDate::toString).orElse(""),
                "overdue", it.isOverdue(care.by().today()),
                "steps", now.steps().stream().sorted().map(CareDesk::code).toList(),
                "answer", now.answer().map(Concern.Answer::words).orElse(""),
                "answeredBy",
                        now.answer().map(answer -> care.clerk(answer.clerkId())).orElse(""),
                "mood", CareDesk.code(now.mood()),
                "improvement", it.change() == 0 ? "" : Json.id(it.change()));
    }

    static Outcome<Integer> told(List<Concern> all, CareDesk care) {
        return care.desk()
                .answer(
                        () -> Json.object(
                                "complaints",
                                all.stream().map(it -> json(it, care)).toList()),
                        () -> all.isEmpty()
                                ? List.of(care.desk().say("command.care.none"))
                                : all.stream().map(it -> line(it, care)).toList());
    }

    /** One is taken down; without a person for somebody who is not named. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "TEXT", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "touch.concern-kind")
        private String kind = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Option(names = "--product", paramLabel = "PRODUCT", descriptionKey = "touch.product")
        private String product = "";

        @Option(names = "--cause", paramLabel = "CAUSE", descriptionKey = "touch.cause")
        private String cause = "";

        @Option(names = "--community", paramLabel = "COMMUNITY", descriptionKey = "touch.community")
        private String community = "";

        @Option(names = "--way", paramLabel = "WAY", descriptionKey = "touch.way")
        private String way = "";

        @Option(names = "--at", paramLabel = "MOMENT", descriptionKey = "touch.at")
        private String at = "";

        @Option(names = "--due", paramLabel = "DATE", descriptionKey = "touch.due")
        private String due = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return Said.or(kind, TouchKind.COMPLAINT, text -> care.one(text, KINDS, "--kind", LogList::kind))
                    .then(what -> concern(what, care))
                    .then(care.concerns()::receive)
                    .then(kept -> told(List.of(kept), care));
        }

        private Outcome<Concern> concern(TouchKind what, CareDesk care) {
            return from(care)
                    .then(from -> matter(care)
                            .then(matter -> care.moment(at)
                                    .then(when -> care.openDay(due, "--due")
                                            .map(until -> new Concern(
                                                    0,
                                                    0,
                                                    what,
                                                    when,
                                                    from,
                                                    matter,
                                                    Concern.Handling.fresh(until),
                                                    0,
                                                    Optional.empty())))));
        }

        private Outcome<Concern.From> from(CareDesk care) {
            return care.person(person)
                    .then(id -> care.community(community)
                            .then(circle -> Said.or(
                                            way,
                                            Medium.WHATSAPP,
                                            text -> care.one(text, Medium.values(), "--way", LogList::medium))
                                    .map(medium -> new Concern.From(id, circle, medium, 0))));
        }

        private Outcome<Concern.Matter> matter(CareDesk care) {
            return care.business(business)
                    .then(whose -> care.product(product)
                            .map(goods -> new Concern.Matter(whose, goods, words.strip(), cause.strip())));
        }
    }

    /** Those that are open, by when they are to be answered; or all, the newest first. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--all", descriptionKey = "touch.all")
        private boolean all;

        @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "touch.concern-kind")
        private String kind = "";

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Option(names = "--overdue", descriptionKey = "touch.overdue")
        private boolean overdue;

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            CareFilter filter = all ? CareFilter.ALL : CareFilter.ALL.stillOpen();
            return Said.or(
                            kind,
                            filter,
                            text -> care.one(text, KINDS, "--kind", LogList::kind)
                                    .map(filter::only))
                    .then(its -> Said.or(person, its, text -> care.person(text).map(its::of)))
                    .then(its -> told(
                            care.care().concerns(its, MOST).stream()
                                    .filter(it ->
                                            !overdue || it.isOverdue(care.by().today()))
                                    .toList(),
                            care));
        }
    }

    /** Something was made better because of some of them. */
    @Command(name = "improve")
    static final class Improved implements Task {
        @Parameters(paramLabel = "TEXT", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--because", paramLabel = "ID", required = true, descriptionKey = "touch.because")
        private List<String> because = new ArrayList<>();

        @Option(names = "--since", paramLabel = "DATE", descriptionKey = "touch.since")
        private String since = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            Outcome<List<Concern>> all = Outcome.done(new ArrayList<>());
            for (String id : because) {
                all = all.then(some -> care.numbered(id, care.care()::concern).map(one -> {
                    some.add(one);
                    return some;
                }));
            }
            return all.then(some -> care.day(since, "--since")
                            .then(day -> care.concerns().improve(improvement(some, day), some)))
                    .then(kept -> because(kept, care));
        }

        private Improvement improvement(List<Concern> because, LocalDate day) {
            Concern.Matter matter = because.get(0).matter();
            return new Improvement(0, 0, matter.businessId(), matter.productId(), words.strip(), day);
        }
    }

    private static Outcome<Integer> because(Improvement it, CareDesk care) {
        List<Concern> behind = care.care().behind(it.id());
        return care.desk()
                .answer(
                        () -> Json.object(
                                "id", Json.id(it.id()),
                                "words", it.words(),
                                "since", it.day().toString(),
                                "because",
                                        behind.stream()
                                                .map(one -> json(one, care))
                                                .toList()),
                        () -> {
                            List<String> lines = new ArrayList<>();
                            lines.add(care.desk().say("command.care.improved", Json.id(it.id()), it.words(), it.day()));
                            behind.forEach(one -> lines.add(line(one, care)));
                            return lines;
                        });
    }

    /** Those who complained or asked were told what came of it. */
    @Command(name = "tell")
    static final class Told implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.improvement")
        private String id = "";

        @Option(names = "--way", paramLabel = "WAY", descriptionKey = "touch.way")
        private String way = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.numbered(
                            id,
                            number -> care.care().improvements().stream()
                                    .filter(it -> it.id() == number)
                                    .findFirst())
                    .then(it -> Said.or(
                                    way,
                                    Medium.WHATSAPP,
                                    text -> care.one(text, Medium.values(), "--way", LogList::medium))
                            .then(medium -> care.concerns().tell(it, care.care().behind(it.id()), medium)))
                    .then(all -> told(all, care));
        }
    }

    /** What they were about, and how fast they were solved. */
    @Command(name = "count")
    static final class Counted implements Task {
        private static final Columns COUNT = Columns.of(40, 8);

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "touch.from")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", descriptionKey = "touch.until")
        private String until = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            LocalDate today = desk.session().today();
            return Said.or(from, today.minusYears(1).plusDays(1), text -> care.day(text, "--from"))
                    .then(first -> Said.or(until, today, text -> care.day(text, "--until"))
                            .then(last -> counted(
                                    ConcernFigures.of(
                                            care.care()
                                                    .concerns(CareFilter.ALL.between(first, last), Integer.MAX_VALUE),
                                            new ConcernFigures.Where(
                                                    desk.session().people(), desk.directory())),
                                    care)));
        }

        private static Outcome<Integer> counted(ConcernFigures figures, CareDesk care) {
            Desk desk = care.desk();
            return desk.answer(() -> json(figures, care), () -> {
                List<String> lines = new ArrayList<>();
                figures.kinds()
                        .forEach((kind, figure) ->
                                lines.add(COUNT.line(desk.say(LogList.kind(kind)), String.valueOf(figure))));
                part("command.care.by-cause", figures.causes(), lines, desk);
                part("command.care.by-product", names(figures, care), lines, desk);
                part("command.care.by-area", figures.areas(), lines, desk);
                part("command.care.by-month", figures.months(), lines, desk);
                figures.days()
                        .forEach((business, days) -> lines.add(desk.say(
                                "command.care.solved", care.business(business), Rhythm.median(days), days.size())));
                figures.moods()
                        .forEach((mood, figure) ->
                                lines.add(COUNT.line(desk.say(LogList.mood(mood)), String.valueOf(figure))));
                return lines;
            });
        }

        private static Map<String, Long> names(ConcernFigures figures, CareDesk care) {
            Map<String, Long> all = new LinkedHashMap<>();
            figures.products()
                    .forEach((product, figure) -> care.desk().session().prices().products().stream()
                            .filter(it -> it.id() == product)
                            .findFirst()
                            .ifPresent(it -> all.put(it.product().name(), figure)));
            return all;
        }

        private static void part(String title, Map<String, Long> figures, List<String> lines, Desk desk) {
            lines.add("");
            lines.add(desk.say(title));
            figures.entrySet().stream()
                    .map(it -> COUNT.line("  " + it.getKey(), String.valueOf(it.getValue())))
                    .forEach(lines::add);
        }

        private static Map<String, Object> json(ConcernFigures figures, CareDesk care) {
            Map<String, Object> days = new LinkedHashMap<>();
            figures.days().forEach((business, its) -> days.put(care.business(business), Rhythm.median(its)));
            return Json.object(
                    "causes", figures.causes(),
                    "products", names(figures, care),
                    "areas", figures.areas(),
                    "months", figures.months(),
                    "medianDays", days);
        }
    }
}
