package lumbung.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Standings;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.goods.Product;
import lumbung.register.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What somebody wants every week: R085. */
@Command(
        name = "standing",
        subcommands = {
            OrderStanding.Listed.class,
            OrderStanding.Added.class,
            OrderStanding.Ended.class,
            OrderStanding.Made.class
        })
final class OrderStanding {
    private static final Columns LINE = Columns.of(20, 24, 8, 30, 12);
    private static final List<String> DAYS = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");

    private OrderStanding() {}

    private static Outcome<DayOfWeek> weekday(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (DAYS.get(day.getValue() - 1).equals(word)
                    || day.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Outcome.done(day);
            }
        }
        return Outcome.refused(Refusal.at("--weekday", "register.refused.choice", text, String.join(", ", DAYS)));
    }

    private static String items(StandingOrder order, Desk desk) {
        return order.items().stream()
                .map(it -> product(it, desk))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String product(StandingOrder.Item item, Desk desk) {
        Optional<Product> product = desk.session().prices().products().stream()
                .map(it -> it.product())
                .filter(it -> it.id() == item.productId())
                .findFirst();
        return product.map(it -> it.name() + ":" + new QuoteText(desk.texts()).quantity(it, item.quantity()))
                .orElse("");
    }

    private static String line(StandingOrder order, Till till) {
        Desk desk = till.desk();
        String due = order.due(desk.session().today()).map(LocalDate::toString).orElse("");
        return LINE.line(
                Json.id(order.id()),
                till.name(order.personId()),
                desk.say("orders.weekday.".concat(order.weekday().name())),
                items(order, desk),
                due);
    }

    private static Map<String, Object> json(StandingOrder order, Till till) {
        Desk desk = till.desk();
        return Json.object(
                "id", Json.id(order.id()),
                "buyer", till.name(order.personId()),
                "weekday", order.weekday().name().toLowerCase(Locale.ROOT),
                "items", items(order, desk),
                "note", order.note(),
                "due",
                        order.due(desk.session().today())
                                .map(LocalDate::toString)
                                .orElse(""));
    }

    private static Outcome<Integer> told(List<StandingOrder> all, Till till) {
        return till.desk()
                .answer(
                        () -> Json.object(
                                "standing",
                                all.stream().map(it -> json(it, till)).toList()),
                        () -> all.isEmpty()
                                ? List.of(till.desk().say("command.order.none"))
                                : all.stream().map(it -> line(it, till)).toList());
    }

    /** Those that go on. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            LocalDate today = desk.session().today();
            return told(
                    desk.session().orders().standing().stream()
                            .filter(it ->
                                    it.term().until().filter(today::isAfter).isEmpty())
                            .toList(),
                    new Till(desk));
        }
    }

    /** Somebody wants the same every week. */
    @Command(name = "add")
    static final class Added implements Task {
        @Option(names = "--buyer", paramLabel = "PERSON", required = true, descriptionKey = "order.buyer")
        private String buyer = "";

        @Option(names = "--weekday", paramLabel = "DAY", required = true, descriptionKey = "order.weekday")
        private String weekday = "";

        @Option(names = "--item", paramLabel = "PRODUCT[:QUANTITY]", required = true, descriptionKey = "order.item")
        private List<String> items = new ArrayList<>();

        @Option(names = "--way", paramLabel = "WAY", descriptionKey = "order.way")
        private String way = "";

        @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "order.note")
        private String note = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            Session session = desk.session();
            return till.buyer(buyer)
                    .then(person -> weekday(weekday)
                            .then(day -> Said.or(way, Fulfilment.Way.FETCH, Till::way)
                                    .then(how -> OrderWishes.items(items, till)
                                            .then(lines -> new Standings(
                                                            session.ledger(), till.market(), session.today())
                                                    .keep(new StandingOrder(
                                                            0,
                                                            0,
                                                            person,
                                                            day,
                                                            lines.stream()
                                                                    .map(it -> new StandingOrder.Item(
                                                                            it.product()
                                                                                    .id(),
                                                                            it.quantity()))
                                                                    .toList(),
                                                            how,
                                                            note.strip(),
                                                            Term.from(session.today()),
                                                            Optional.empty()))))))
                    .then(order -> told(List.of(order), till));
        }
    }

    /** It goes on no longer. */
    @Command(name = "end")
    static final class Ended implements Task {
        @Parameters(paramLabel = "ID", descriptionKey = "order.ID")
        private String id = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            Session session = desk.session();
            return session.orders().standing().stream()
                    .filter(it -> Json.id(it.id()).equals(id.strip().replace("#", "")))
                    .findFirst()
                    .map(it -> new Standings(session.ledger(), till.market(), session.today()).end(it))
                    .orElseGet(() -> Outcome.refused(Refusal.at("ID", "command.refused.no-order", id)))
                    .then(order -> told(List.of(order), till));
        }
    }

    /** Makes orders of those that are due, once. */
    @Command(name = "make")
    static final class Made implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            Session session = desk.session();
            return new Standings(session.ledger(), till.market(), session.today())
                    .confirmAll(LocalDateTime.now(session.clock()))
                    .then(made -> desk.answer(
                            () -> Json.object(
                                    "orders", made.stream().map(till::json).toList()),
                            () -> made.isEmpty()
                                    ? List.of(desk.say("command.order.none"))
                                    : made.stream().map(till::line).toList()));
        }
    }
}
