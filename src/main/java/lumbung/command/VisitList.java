package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Visit;
import lumbung.care.round.Keying;
import lumbung.care.round.RoundState;
import lumbung.care.round.Rounds;
import lumbung.care.round.VisitWords;
import lumbung.care.round.Writers;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.report.RoundPaper;
import lumbung.search.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rounds of visits on paper: made, printed, keyed in, a tenth keyed twice. N12. */
@Command(
        name = "visit",
        subcommands = {
            VisitList.Made.class,
            VisitList.Listed.class,
            VisitList.Shown.class,
            VisitList.Printed.class,
            VisitList.Keyed.class,
            VisitList.Checked.class,
            VisitList.Settled.class
        })
final class VisitList {
    private static final int MOST = 1_000;
    private static final Columns ROUND = Columns.of(19, 10, 24, 16, 120);
    private static final Columns LINE = Columns.of(5, 26, 24, 60);

    private static RoundState state(Round round, CareDesk care) {
        return RoundState.of(round, care.care(), care.desk().session().settings());
    }

    private static Keying keying(CareDesk care) {
        Writers writers = new Writers(care.desk().session().people(), care.care(), care.touches(), care.concerns());
        return new Keying(
                care.desk().session().ledger(),
                care.care(),
                care.desk().session().settings(),
                writers,
                care.by());
    }

    private static Outcome<Round> round(String id, CareDesk care) {
        return care.numbered(id, care.care()::round);
    }

    /** How far it is, in words. */
    private static String progress(RoundState state, Desk desk) {
        List<Message> parts = new ArrayList<>(VisitWords.progress(state));
        if (state.isBeyond() && !state.isFinished()) {
            parts.add(VisitWords.beyond(state));
        }
        return desk.texts().of(VisitWords.together(parts));
    }

    private static Map<String, Object> json(RoundState state, CareDesk care) {
        Round it = state.round();
        Map<String, Object> json = Json.object(
                "id", Json.id(it.id()),
                "name", it.name(),
                "day", it.day().toString(),
                "business", care.business(it.businessId()),
                "goers", it.goers(),
                "people", state.lines().size(),
                "keyed", state.keyed(),
                "toCheck", state.wanted().size(),
                "checked", state.checked());
        json.put("disputed", state.disputed().size());
        json.put("wrong", state.wrong());
        state.share().ifPresent(share -> json.put("wrongPercent", share));
        json.put("checkAll", state.isBeyond());
        json.put("finished", state.isFinished());
        return json;
    }

    private static String row(RoundState state, CareDesk care) {
        Round it = state.round();
        return ROUND.line(Json.id(it.id()), it.day().toString(), it.name(), it.goers(), progress(state, care.desk()));
    }

    private static Outcome<Integer> told(Round round, CareDesk care) {
        RoundState state = state(round, care);
        return care.desk().answer(() -> json(state, care), () -> List.of(row(state, care)));
    }

    /** The round with some of its lines, each as far as this clerk may see it. */
    private static Outcome<Integer> told(RoundState state, List<RoundLine> lines, CareDesk care) {
        return care.desk()
                .answer(
                        () -> {
                            Map<String, Object> json = json(state, care);
                            json.put(
                                    "lines",
                                    lines.stream()
                                            .map(it -> json(it, state, care))
                                            .toList());
                            return json;
                        },
                        () -> {
                            List<String> all = new ArrayList<>(List.of(row(state, care)));
                            lines.forEach(it -> all.add(line(it, state, care)));
                            return all;
                        });
    }

    private static String line(RoundLine it, RoundState state, CareDesk care) {
        return LINE.line(String.valueOf(it.number()), care.name(it.personId()), where(it, care), said(it, state, care));
    }

    private static String where(RoundLine it, CareDesk care) {
        return care.desk()
                .session()
                .people()
                .card(it.personId())
                .map(card ->
                        care.desk().directory().address(card.person().dwelling().areaId()))
                .orElse("");
    }

    private static String said(RoundLine it, RoundState state, CareDesk care) {
        if (it.keyed().isEmpty() || !state.shows(it, care.by().clerkId())) {
            return it.keyed().isEmpty() ? "" : care.desk().say("round.hidden");
        }
        String first = said(it.keyed().get().visit(), care.desk());
        return it.isDisputed()
                ? care.desk()
                        .say(
                                "round.differs",
                                first,
                                said(it.again().orElseThrow().visit(), care.desk()))
                : first;
    }

    private static String said(Visit visit, Desk desk) {
        return desk.texts().of(VisitWords.together(VisitWords.of(visit)));
    }

    private static Map<String, Object> json(RoundLine it, RoundState state, CareDesk care) {
        Map<String, Object> json = Json.object(
                "number", it.number(),
                "person", Json.id(it.personId()),
                "name", care.name(it.personId()),
                "where", where(it, care),
                "keyed", it.keyed().isPresent(),
                "disputed", it.isDisputed());
        if (it.keyed().isPresent() && state.shows(it, care.by().clerkId())) {
            json.put("says", json(it.keyed().get(), care));
            it.again().ifPresent(second -> json.put("again", json(second, care)));
        }
        return json;
    }

    private static Map<String, Object> json(RoundLine.Keyed keyed, CareDesk care) {
        Visit it = keyed.visit();
        return Json.object(
                "met", it.isMet(),
                "mood", CareDesk.code(it.mood()),
                "phone", it.phone(),
                "allowed", CareDesk.code(it.allowed()),
                "kind", it.said().map(said -> CareDesk.code(said.kind())).orElse(""),
                "words", it.said().map(Visit.Said::words).orElse(""),
                "clerk", care.clerk(keyed.clerkId()));
    }

    /** One is made of whom a query finds. */
    @Command(name = "new")
    static final class Made implements Task {
        @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "touch.QUERY")
        private List<String> words = List.of();

        @Option(names = "--name", paramLabel = "TEXT", required = true, descriptionKey = "touch.round")
        private String name = "";

        @Option(names = "--day", paramLabel = "DATE", descriptionKey = "touch.day")
        private String day = "";

        @Option(names = "--goers", paramLabel = "TEXT", descriptionKey = "touch.goers")
        private String goers = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            String query = String.join(" ", words);
            Rounds rounds = new Rounds(
                    desk.session().ledger(),
                    desk.session().people(),
                    desk.session().finder(),
                    care.by());
            return new Persons(desk)
                    .query(query)
                    .then(known -> care.business(business)
                            .then(whose -> care.day(day, "--day")
                                    .then(when ->
                                            rounds.make(Round.of(whose, name, when, goers), Selection.all(query)))))
                    .then(kept -> told(kept, care));
        }
    }

    /** Those on which something is still to be done; or all. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--all", descriptionKey = "touch.all")
        private boolean all;

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            List<RoundState> found = care.care().rounds(CareFilter.ALL, MOST).stream()
                    .map(it -> state(it, care))
                    .filter(it -> all || !it.isFinished())
                    .toList();
            return desk.answer(
                    () -> Json.object(
                            "rounds", found.stream().map(it -> json(it, care)).toList()),
                    () -> found.isEmpty()
                            ? List.of(desk.say("command.care.none"))
                            : found.stream().map(it -> row(it, care)).toList());
        }
    }

    /** One with all its lines. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return round(id, care).map(it -> state(it, care)).then(it -> told(it, it.lines(), care));
        }
    }

    /** The sheet to take along. */
    @Command(name = "print")
    static final class Printed implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Mixin
        private final PrintWishes wishes = new PrintWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            return round(id, new CareDesk(desk))
                    .then(it -> wishes.print(new RoundPaper(desk.session(), desk.texts()).report(it), desk));
        }
    }

    /** What came back on paper: the lines to be keyed, and those that are. */
    abstract static class Sitting implements Task {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "touch.ID")
        private String id = "";

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "LINE", descriptionKey = "touch.LINE")
        private List<String> lines = List.of();

        @Option(names = "--file", paramLabel = "FILE", descriptionKey = "touch.file")
        private String file = "";

        /** What is left to do of it for a clerk. */
        abstract List<RoundLine> left(RoundState state, long clerkId);

        /** Keeps lines. */
        abstract Outcome<List<RoundLine>> keep(Keying keying, Round round, SortedMap<Integer, Visit> typed);

        @Override
        public final Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            Function<Round, Outcome<Integer>> rest = it -> {
                RoundState state = state(it, care);
                return told(state, left(state, care.by().clerkId()), care);
            };
            return round(id, care)
                    .then(it -> lines.isEmpty() && file.isEmpty()
                            ? rest.apply(it)
                            : VisitLines.of(lines, file, desk)
                                    .then(typed -> keep(keying(care), it, typed))
                                    .then(kept -> rest.apply(it)));
        }
    }

    /** Keyed in from paper. */
    @Command(name = "key")
    static final class Keyed extends Sitting {
        @Override
        List<RoundLine> left(RoundState state, long clerkId) {
            return state.unkeyed();
        }

        @Override
        Outcome<List<RoundLine>> keep(Keying keying, Round round, SortedMap<Integer, Visit> typed) {
            return keying.key(round, typed);
        }
    }

    /** Keyed a second time by somebody else. */
    @Command(name = "check")
    static final class Checked extends Sitting {
        @Override
        List<RoundLine> left(RoundState state, long clerkId) {
            List<RoundLine> left = new ArrayList<>(state.toCheck(clerkId));
            left.addAll(state.disputed());
            return left;
        }

        @Override
        Outcome<List<RoundLine>> keep(Keying keying, Round round, SortedMap<Integer, Visit> typed) {
            return keying.check(round, typed);
        }
    }

    /** Where the two differ, what the paper says. */
    @Command(name = "settle")
    static final class Settled extends Sitting {
        @Override
        List<RoundLine> left(RoundState state, long clerkId) {
            return state.disputed();
        }

        @Override
        Outcome<List<RoundLine>> keep(Keying keying, Round round, SortedMap<Integer, Visit> typed) {
            return keying.settle(round, typed);
        }
    }
}
