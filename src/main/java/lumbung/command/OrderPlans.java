package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Deliveries;
import lumbung.orders.Standings;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.OrderGift;
import lumbung.register.Phone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is ahead: the way to bring goods, whom to ask, how much a business can make. */
final class OrderPlans {
    private static final Columns STOP = Columns.of(6, 22, 30, 14);
    private static final Columns ASK = Columns.of(12, 20, 24, 30);
    private static final Columns LIMIT = Columns.of(24, 24, 14, 8);

    private OrderPlans() {}

    /** Whom to bring goods on a day, in the order of RW and RT. */
    @Command(name = "route")
    static final class Route implements Task {
        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "order.day")
        private String date = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return till.day(date, "--date").then(day -> {
                List<Deliveries.Stop> stops = Deliveries.of(
                                day,
                                till.desk().session().today(),
                                till.market().ports())
                        .stops();
                return desk.answer(
                        () -> Json.object(
                                "stops",
                                stops.stream().map(it -> json(it, till)).toList()),
                        () -> stops.isEmpty()
                                ? List.of(desk.say("command.order.none"))
                                : stops.stream().flatMap(it -> lines(it, till)).toList());
            });
        }

        private static Stream<String> lines(Deliveries.Stop stop, Till till) {
            LocalDate today = till.desk().session().today();
            String under = Stream.of(
                            Wanted.saidWhole(stop.receipt()),
                            stop.phone(today),
                            stop.landmark(),
                            stop.missed(today)
                                    .map(due -> till.desk().say("orders.missed", due))
                                    .orElse(""))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining("   "));
            return Stream.of(line(stop, till), "        " + under);
        }

        private static String line(Deliveries.Stop stop, Till till) {
            return STOP.line(
                    String.valueOf(stop.receipt().order().number()),
                    till.name(stop.receipt().order().personId()),
                    place(stop, till),
                    till.desk().say(stop.receipt().order().paid() ? "orders.paid" : "orders.unpaid"));
        }

        private static String place(Deliveries.Stop stop, Till till) {
            return stop.card()
                    .map(card -> till.desk()
                            .directory()
                            .address(card.person().dwelling().areaId()))
                    .orElse("");
        }

        private static Map<String, Object> json(Deliveries.Stop stop, Till till) {
            Map<String, Object> one = till.json(stop.receipt());
            one.put("place", place(stop, till));
            one.put("goods", Wanted.saidWhole(stop.receipt()));
            one.put(
                    "missed",
                    stop.missed(till.desk().session().today())
                            .map(LocalDate::toString)
                            .orElse(""));
            one.put(
                    "landmark",
                    stop.card().map(it -> it.person().dwelling().landmark()).orElse(""));
            one.put(
                    "phone",
                    stop.card()
                            .flatMap(it -> it.reachable(till.desk().session().today()))
                            .map(Phone::e164)
                            .orElse(""));
            return one;
        }
    }

    /** Whom to ask how something to try was: R064. */
    @Command(name = "ask")
    static final class Asked implements Task {
        @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Option(names = "--answer", paramLabel = "TEXT", descriptionKey = "order.answer")
        private String answer = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            if (number.isEmpty() != answer.isEmpty()) {
                return Outcome.refused(Refusal.at("--answer", "command.order.ask"));
            }
            return number.isEmpty()
                    ? told(desk.session().orders().toAsk(desk.session().today(), Integer.MAX_VALUE), till)
                    : till.numbered(number)
                            .then(receipt -> receipt.gifts().stream()
                                    .filter(gift -> gift.followUp().isPresent())
                                    .findFirst()
                                    .map(gift -> till.counter().answer(gift, answer))
                                    .orElseGet(() -> Outcome.refused(
                                            "command.order.ask.none",
                                            receipt.order().number())))
                            .then(gift -> told(List.of(gift), till));
        }

        private static Outcome<Integer> told(List<OrderGift> gifts, Till till) {
            return till.desk()
                    .answer(
                            () -> Json.object(
                                    "gifts",
                                    gifts.stream().map(it -> json(it, till)).toList()),
                            () -> gifts.isEmpty()
                                    ? List.of(till.desk().say("command.order.ask.nobody"))
                                    : gifts.stream().map(it -> line(it, till)).toList());
        }

        private static String line(OrderGift gift, Till till) {
            return ASK.line(
                    gift.followUp().map(LocalDate::toString).orElse(""),
                    gift.given().product().name(),
                    till.name(gift.personId()),
                    gift.answer());
        }

        private static Map<String, Object> json(OrderGift gift, Till till) {
            return Json.object(
                    "day", gift.followUp().map(LocalDate::toString).orElse(""),
                    "product", gift.given().product().name(),
                    "buyer", till.name(gift.personId()),
                    "order",
                            till.desk()
                                    .session()
                                    .orders()
                                    .receipt(gift.orderId())
                                    .map(it -> it.order().number())
                                    .orElse(0L),
                    "answer", gift.answer());
        }
    }

    /** How many units a business can make in a day: R084. */
    @Command(name = "capacity")
    static final class Limits implements Task {
        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "order.business")
        private String business = "";

        @Option(names = "--goods", paramLabel = "PRODUCT|#TAG", descriptionKey = "order.capacity.goods")
        private String goods = "";

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "order.capacity.day")
        private String date = "";

        @Option(names = "--units", paramLabel = "N", descriptionKey = "order.units")
        private Optional<Long> units = Optional.empty();

        @Override
        public Outcome<Integer> run(Desk desk) {
            if (units.isEmpty()) {
                return told(desk);
            }
            if (business.isEmpty() || units.get() < 0) {
                return Outcome.refused(Refusal.at("--business", "command.order.capacity"));
            }
            Till till = new Till(desk);
            Outcome<Optional<LocalDate>> day = Said.or(
                    date,
                    Optional.<LocalDate>empty(),
                    text -> till.day(text, "--date").map(Optional::of));
            return new Outbox(desk)
                    .business(business)
                    .then(id -> day.then(on -> kept(id, on, till)))
                    .then(done -> told(desk));
        }

        private Outcome<Capacity> kept(long businessId, Optional<LocalDate> day, Till till) {
            Session session = till.desk().session();
            Standings standings = new Standings(session.ledger(), till.market(), session.today());
            return standings
                    .goods(goods, businessId)
                    .then(these -> standings.keep(new Capacity(0, 0, businessId, these, day, units.get())));
        }

        /** As one types it; empty for all. */
        private static String goods(Capacity capacity, Desk desk) {
            Capacity.Goods goods = capacity.goods();
            return goods.tag().isEmpty()
                    ? desk.session().prices().products().stream()
                            .filter(it -> goods.product().equals(OptionalLong.of(it.id())))
                            .map(it -> it.product().name())
                            .findFirst()
                            .orElse("")
                    : "#" + goods.tag();
        }

        private static Outcome<Integer> told(Desk desk) {
            List<Capacity> all = new ArrayList<>(desk.session().orders().capacities());
            Outbox outbox = new Outbox(desk);
            return desk.answer(
                    () -> Json.object(
                            "capacities",
                            all.stream()
                                    .map(it -> Json.object(
                                            "business", outbox.owner(it.businessId()),
                                            "goods", goods(it, desk),
                                            "day",
                                                    it.day()
                                                            .map(LocalDate::toString)
                                                            .orElse(""),
                                            "units", it.units()))
                                    .toList()),
                    () -> all.stream()
                            .map(it -> LIMIT.line(
                                    outbox.owner(it.businessId()),
                                    goods(it, desk),
                                    it.day().map(LocalDate::toString).orElse(desk.say("command.order.daily")),
                                    String.valueOf(it.units())))
                            .toList());
        }
    }
}
