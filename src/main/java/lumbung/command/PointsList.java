package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.loyalty.Points;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.PointEntry;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Somebody's points: R068. */
@Command(
        name = "points",
        subcommands = {PointsList.Shown.class, PointsList.Added.class, PointsList.Spent.class})
final class PointsList {
    private static final Columns LINE = Columns.of(10, 14, 9, 16, 40);

    private static Outcome<Integer> told(long personId, LoyaltyDesk desk) {
        List<PointEntry> entries = desk.loyalty().points(personId);
        List<Loyalty.Balance> balances = desk.loyalty().balances(personId);
        return desk.desk()
                .answer(
                        () -> Json.object(
                                "person",
                                Json.id(personId),
                                "entries",
                                entries.stream().map(it -> json(it, desk)).toList(),
                                "balances",
                                balances.stream().map(it -> json(it, desk)).toList()),
                        () -> lines(entries, balances, desk));
    }

    private static List<String> lines(List<PointEntry> entries, List<Loyalty.Balance> balances, LoyaltyDesk desk) {
        if (entries.isEmpty()) {
            return List.of(desk.desk().say("command.points.none"));
        }
        List<String> lines = new ArrayList<>();
        entries.forEach(it -> lines.add(LINE.line(
                it.day().toString(),
                desk.desk().say("loyalty.points.".concat(it.kind().name())),
                String.format("%+d", it.points()),
                desk.care().business(it.businessId()),
                why(it, desk))));
        balances.forEach(it -> lines.add(desk.desk()
                .say("command.points.balance", it.points(), desk.care().business(it.businessId()))));
        return lines;
    }

    private static String why(PointEntry it, LoyaltyDesk desk) {
        return it.source().orderId() == 0
                ? it.words()
                : desk.desk()
                        .session()
                        .orders()
                        .receipt(it.source().orderId())
                        .map(receipt ->
                                desk.desk().say("loyalty.order", receipt.order().number()))
                        .orElse("");
    }

    private static Map<String, Object> json(PointEntry it, LoyaltyDesk desk) {
        return Json.object(
                "id", Json.id(it.id()),
                "day", it.day().toString(),
                "kind", CareDesk.code(it.kind()),
                "points", it.points(),
                "business", desk.care().business(it.businessId()),
                "order", it.source().orderId() == 0 ? "" : Json.id(it.source().orderId()),
                "words", it.words());
    }

    private static Map<String, Object> json(Loyalty.Balance it, LoyaltyDesk desk) {
        return Json.object("business", desk.care().business(it.businessId()), "points", it.points());
    }

    /** The ledger and what it comes to. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.member(person).then(id -> told(id, at));
        }
    }

    /** Reads what a clerk wants to enter. */
    private static Outcome<Points.Wish> wish(Typed typed, LoyaltyDesk at) {
        return at.member(typed.person)
                .then(id -> LoyaltyDesk.number(typed.points)
                        .then(points -> at.care()
                                .business(typed.business)
                                .map(business -> new Points.Wish(id, business, points, typed.words.strip()))));
    }

    private record Typed(String person, String points, String words, String business) {}

    /** A mistake is put right. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Parameters(index = "1", paramLabel = "POINTS", descriptionKey = "points.POINTS")
        private String points = "";

        @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "points.REASON")
        private String words = "";

        @Option(names = "--less", descriptionKey = "points.less")
        private boolean less;

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return wish(new Typed(person, points, words, business), at)
                    .map(it -> less ? new Points.Wish(it.personId(), it.businessId(), -it.points(), it.words()) : it)
                    .then(at.points()::correct)
                    .then(entry -> told(entry.personId(), at));
        }
    }

    /** They are exchanged for something. */
    @Command(name = "spend")
    static final class Spent implements Task {
        @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "touch.person")
        private String person = "";

        @Parameters(index = "1", paramLabel = "POINTS", descriptionKey = "points.POINTS")
        private String points = "";

        @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "points.TEXT")
        private String words = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return wish(new Typed(person, points, words, business), at)
                    .then(at.points()::spend)
                    .then(entry -> told(entry.personId(), at));
        }
    }
}
