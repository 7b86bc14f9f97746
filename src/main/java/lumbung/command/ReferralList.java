package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.care.Forest;
import lumbung.care.Gratitude;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Outlay;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Community;
import lumbung.register.editing.Known;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who brought whom, and by which ways new people came: R026, R049, R052, N10. */
@Command(
        name = "referral",
        subcommands = {
            ReferralList.Added.class,
            ReferralList.Sent.class,
            ReferralList.Tree.class,
            ReferralList.Ways.class,
            ReferralList.Spent.class
        })
final class ReferralList {
    /** Somebody came through somebody else. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "PERSON", descriptionKey = "touch.PERSON")
        private String person = "";

        @Option(names = "--through", paramLabel = "PERSON", required = true, descriptionKey = "touch.through")
        private String through = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.person(person)
                    .then(id -> care.person(through)
                            .then(other -> care.referrals().note(id, other).then(tie -> tree(other, care))));
        }
    }

    /** Somebody is sent to another business, which is to get in touch: R107. */
    @Command(name = "send")
    static final class Sent implements Task {
        @Parameters(paramLabel = "PERSON", index = "0", descriptionKey = "touch.PERSON")
        private String person = "";

        @Parameters(paramLabel = "TEXT", index = "1", arity = "0..1", descriptionKey = "referral.wants")
        private String words = "";

        @Option(names = "--business", paramLabel = "BUSINESS", required = true, descriptionKey = "referral.whither")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return new Persons(desk)
                    .one(person)
                    .then(card -> Known.business(desk.directory(), business, "--business")
                            .then(whither -> care.signpost()
                                    .point(card, whither, words)
                                    .then(chore -> TodoList.told(List.of(chore), care))));
        }
    }

    /** Everybody who came through somebody, over others too; of all, by community, where nobody is named. */
    @Command(name = "tree")
    static final class Tree implements Task {
        @Parameters(paramLabel = "PERSON", arity = "0..1", descriptionKey = "touch.PERSON")
        private String person = "";

        @Option(names = "--community", paramLabel = "COMMUNITY", descriptionKey = "referral.community")
        private String community = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            if (!person.isBlank()) {
                return care.person(person).then(id -> tree(id, care));
            }
            return Said.or(
                            community,
                            OptionalLong.empty(),
                            text -> Known.community(desk.directory(), text, "--community")
                                    .map(it -> OptionalLong.of(it.id())))
                    .then(of -> forest(of, care));
        }
    }

    /** Who brought whom, community by community. */
    private static Outcome<Integer> forest(OptionalLong community, CareDesk care) {
        Forest forest = care.referrals().forest();
        SortedMap<Long, List<Long>> roots = new TreeMap<>(forest.roots());
        roots.keySet().removeIf(it -> community.isPresent() && it != community.getAsLong());
        return care.desk()
                .answer(
                        () -> Json.object(
                                "communities",
                                roots.entrySet().stream()
                                        .map(it -> Json.object(
                                                "community", community(it.getKey(), care),
                                                "people",
                                                        it.getValue().stream()
                                                                .map(root -> json(root, forest, care))
                                                                .toList()))
                                        .toList()),
                        () -> {
                            List<String> lines = new ArrayList<>();
                            roots.forEach((id, people) -> {
                                lines.add(community(id, care));
                                people.forEach(root -> lines.addAll(lines(root, "  ", forest, care)));
                            });
                            return lines.isEmpty() ? List.of(care.desk().say("command.care.none")) : lines;
                        });
    }

    private static String community(long id, CareDesk care) {
        return care.desk()
                .directory()
                .community(id)
                .map(Community::name)
                .orElseGet(() -> care.desk().say("command.referral.alone"));
    }

    private static Outcome<Integer> tree(long root, CareDesk care) {
        Forest forest = care.referrals().forest();
        return care.desk().answer(() -> json(root, forest, care), () -> lines(root, "", forest, care));
    }

    private static Map<String, Object> json(long root, Forest forest, CareDesk care) {
        return Json.object(
                "person",
                Json.id(root),
                "name",
                care.name(root),
                "gratitude",
                json(forest.gratitude(root)),
                "brought",
                forest.tree(root).stream()
                        .map(it -> Json.object(
                                "person", Json.id(it.personId()),
                                "name", care.name(it.personId()),
                                "depth", it.depth(),
                                "gratitude", json(forest.gratitude(it.personId()))))
                        .toList());
    }

    static Map<String, Object> json(Gratitude it) {
        return Json.object(
                "brought", it.brought(),
                "thanked", it.thanked(),
                "gifts", it.gifts().size(),
                "worth", it.worth().amount(),
                "due", it.due());
    }

    private static List<String> lines(long root, String before, Forest forest, CareDesk care) {
        List<String> lines = new ArrayList<>();
        lines.add(before + care.name(root));
        lines.addAll(lines(forest.gratitude(root), before + "  ", care.desk()));
        for (Forest.Branch it : forest.tree(root)) {
            String deeper = before + "    ".repeat(it.depth());
            lines.add(deeper + care.name(it.personId()));
            Gratitude gratitude = forest.gratitude(it.personId());
            if (gratitude.brought() > 0) {
                lines.addAll(lines(gratitude, deeper + "  ", care.desk()));
            }
        }
        return lines;
    }

    /** What somebody was given for having brought others, and what is still to be done. */
    static List<String> lines(Gratitude it, String before, Desk desk) {
        return Stream.concat(Stream.of(it.said()), it.reminder().stream())
                .map(said -> before + desk.texts().of(said))
                .toList();
    }

    /** How many new people came by each way, and what each way cost. */
    @Command(name = "ways")
    static final class Ways implements Task {
        private static final Columns LINE = Columns.of(16, 8, 14, 14);

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "touch.from")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", descriptionKey = "touch.until")
        private String until = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            LocalDate today = desk.session().today();
            return Said.or(from, today.minusYears(1).plusDays(1), text -> care.day(text, "--from"))
                    .then(first -> Said.or(until, today, text -> care.day(text, "--until"))
                            .map(last -> CareFilter.ALL.between(first, last)))
                    .then(filter -> Said.or(
                            business, filter, text -> care.business(text).map(filter::with)))
                    .then(filter -> told(filter, care));
        }

        /** New people and what was spent, by way. */
        private record Figures(Map<Medium, Long> people, Map<Medium, Rupiah> spent) {
            private static Figures of(CareFilter filter, CareDesk care) {
                Map<Medium, Long> people = new EnumMap<>(Medium.class);
                for (Arrival arrival : care.care().arrivals(filter)) {
                    people.merge(arrival.medium(), 1L, Long::sum);
                }
                Map<Medium, Rupiah> spent = new EnumMap<>(Medium.class);
                for (Outlay outlay : care.care().outlays(filter)) {
                    spent.merge(outlay.medium(), outlay.amount(), Rupiah::plus);
                }
                return new Figures(people, spent);
            }

            /** What each new one cost; empty where nobody came or nothing was spent. */
            private Optional<Long> each(Medium way) {
                return Optional.ofNullable(spent.get(way))
                        .filter(cost -> people.containsKey(way))
                        .map(cost -> Math.round((double) cost.amount() / people.get(way)));
            }

            private List<Medium> ways() {
                return Stream.of(Medium.values())
                        .filter(it -> people.containsKey(it) || spent.containsKey(it))
                        .toList();
            }
        }

        private static Outcome<Integer> told(CareFilter filter, CareDesk care) {
            Figures figures = Figures.of(filter, care);
            List<Medium> ways = figures.ways();
            Desk desk = care.desk();
            return desk.answer(
                    () -> Json.object(
                            "ways",
                            ways.stream()
                                    .map(it -> Json.object(
                                            "way", CareDesk.code(it),
                                            "people", figures.people.getOrDefault(it, 0L),
                                            "spent",
                                                    figures.spent
                                                            .getOrDefault(it, Rupiah.NOTHING)
                                                            .amount(),
                                            "each", figures.each(it)))
                                    .toList()),
                    () -> {
                        List<String> lines = new ArrayList<>();
                        lines.add(LINE.line(
                                desk.say("command.care.way"),
                                desk.say("command.care.people"),
                                desk.say("command.care.spent"),
                                desk.say("command.care.each")));
                        ways.forEach(it -> lines.add(LINE.line(
                                desk.say(LogList.medium(it)),
                                String.valueOf(figures.people.getOrDefault(it, 0L)),
                                figures.spent.containsKey(it)
                                        ? desk.say(
                                                "command.care.rupiah",
                                                figures.spent.get(it).amount())
                                        : "",
                                figures.each(it)
                                        .map(cost -> desk.say("command.care.rupiah", cost))
                                        .orElse(""))));
                        return lines;
                    });
        }
    }

    /** Something was spent to be seen by a way. */
    @Command(name = "spend")
    static final class Spent implements Task {
        @Parameters(paramLabel = "WAY", index = "0", descriptionKey = "touch.way")
        private String way = "";

        @Parameters(paramLabel = "RUPIAH", index = "1", descriptionKey = "touch.amount")
        private String amount = "";

        @Parameters(paramLabel = "TEXT", index = "2", arity = "0..1", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "touch.day")
        private String date = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.one(way, Medium.values(), "WAY", LogList::medium)
                    .then(medium -> care.business(business)
                            .then(whose -> care.day(date, "--date")
                                    .then(day -> care.rupiah(amount, "RUPIAH")
                                            .then(spent -> care.referrals()
                                                    .spent(new Outlay(
                                                            0, 0, whose, medium, day, words.strip(), spent))))))
                    .then(kept -> desk.answer(
                            () -> Json.object("id", Json.id(kept.id())),
                            () -> List.of(desk.say(
                                    "command.care.rupiah", kept.amount().amount()))));
        }
    }
}
