package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.flag;
import static lumbung.store.Column.number;
import static lumbung.store.Column.one;
import static lumbung.store.Column.openDay;
import static lumbung.store.Column.openDerivedDay;
import static lumbung.store.Column.openNumber;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import lumbung.orders.kept.Basis;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.RuleUse;
import lumbung.orders.kept.SocialHousehold;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.json.ReceiptText;
import lumbung.register.Term;
import lumbung.settings.CooperativeSetting;

/** How orders are kept. */
final class OrderTables {
    private static final int MINUTES = 60;

    static final Table<Order> ORDER = new Table<>(
            Order.class,
            "customer_order",
            it -> subject(it.personId(), it.id()),
            List.of(
                    number("number", Order::number),
                    reference("person_id", Order::personId),
                    day("day", Order::day),
                    number("clock_minute", it -> minute(it.at().toLocalTime())),
                    openDay("needed_day", it -> it.fulfilment().day()),
                    openNumber(
                            "needed_minute",
                            it -> it.fulfilment()
                                    .time()
                                    .map(time -> OptionalLong.of(minute(time)))
                                    .orElse(OptionalLong.empty())),
                    derivedDay("due_day", Order::due),
                    one("way", it -> it.fulfilment().way()),
                    text("via", it -> it.fulfilment().via()),
                    text("extras", it -> String.join(",", it.fulfilment().extras())),
                    text("note", Order::note),
                    flag("paid", Order::paid),
                    one("stage", Order::stage),
                    number("rounding", it -> it.rounding().amount()),
                    text("policy", it -> ReceiptText.policy(it.basis().policy())),
                    text("used", it -> ReceiptText.usage(it.basis().usage())),
                    text("origin", Order::origin)),
            row -> new Order(
                    row.number("id"),
                    row.number("version"),
                    row.number("number"),
                    row.number("person_id"),
                    row.day("day").orElseThrow().atTime(time(row.number("clock_minute"))),
                    new Fulfilment(
                            row.day("needed_day"),
                            time(row.openNumber("needed_minute")),
                            row.one(Fulfilment.Way.class, "way"),
                            row.text("via"),
                            CooperativeSetting.names(row.text("extras"))),
                    row.text("note"),
                    row.flag("paid"),
                    row.one(Order.Stage.class, "stage"),
                    Rupiah.of(row.number("rounding")),
                    new Basis(ReceiptText.policy(row.text("policy")), ReceiptText.usage(row.text("used"))),
                    row.text("origin")));

    static final Table<OrderLine> LINE = new Table<>(
            OrderLine.class,
            "order_line",
            it -> subject(it.personId(), it.orderId()),
            List.of(
                    number("order_id", OrderLine::orderId),
                    number("place", OrderLine::place),
                    reference("person_id", OrderLine::personId),
                    day("day", OrderLine::day),
                    number("business_id", OrderLine::businessId),
                    number("product_id", it -> it.product().id()),
                    number("quantity", OrderLine::quantity),
                    number("returned", OrderLine::returned),
                    number("listed", it -> it.priced().listed().amount()),
                    number("amount", it -> it.priced().amount().amount()),
                    derivedNumber("kept", it -> it.kept().amount()),
                    derivedNumber("by_hand", it -> it.takenByHand().amount()),
                    text(
                            "content",
                            it -> ReceiptText.line(new ReceiptText.Line(
                                    it.product(), it.priced().steps(), it.byHand())))),
            row -> {
                ReceiptText.Line line = ReceiptText.line(row.text("content"));
                return new OrderLine(
                        row.number("id"),
                        row.number("version"),
                        row.number("order_id"),
                        (int) row.number("place"),
                        row.number("person_id"),
                        row.day("day").orElseThrow(),
                        new Quote.Line(
                                line.product(),
                                row.number("quantity"),
                                Rupiah.of(row.number("listed")),
                                Rupiah.of(row.number("amount")),
                                line.steps()),
                        line.byHand(),
                        row.number("returned"));
            });

    static final Table<OrderGift> GIFT = new Table<>(
            OrderGift.class,
            "order_gift",
            it -> subject(it.personId(), it.orderId()),
            List.of(
                    number("order_id", OrderGift::orderId),
                    number("place", OrderGift::place),
                    reference("person_id", OrderGift::personId),
                    number("pieces", it -> it.given().pieces()),
                    number("amount", it -> it.given().amount().amount()),
                    openDay("follow_up_day", OrderGift::followUp),
                    text("answer", OrderGift::answer),
                    openDerivedDay("ask_day", it -> it.answer().isEmpty() ? it.followUp() : Optional.empty()),
                    text("content", it -> content(it.given()))),
            row -> {
                ReceiptText.Given given = ReceiptText.given(row.text("content"));
                return new OrderGift(
                        row.number("id"),
                        row.number("version"),
                        row.number("order_id"),
                        (int) row.number("place"),
                        row.number("person_id"),
                        new Quote.Given(
                                given.product(),
                                row.number("pieces"),
                                Rupiah.of(row.number("amount")),
                                given.version(),
                                given.title(),
                                given.decision(),
                                given.followUpDays()),
                        row.day("follow_up_day"),
                        row.text("answer"));
            });

    static final Table<OrderReturn> RETURN = new Table<>(
            OrderReturn.class,
            "order_return",
            it -> subject(it.personId(), it.orderId()),
            List.of(
                    number("order_id", OrderReturn::orderId),
                    reference("person_id", OrderReturn::personId),
                    day("day", OrderReturn::day),
                    text("quantities", it -> quantities(it.quantities())),
                    number("refund", it -> it.refund().amount()),
                    text("reason", OrderReturn::reason)),
            row -> new OrderReturn(
                    row.number("id"),
                    row.number("version"),
                    row.number("order_id"),
                    row.number("person_id"),
                    row.day("day").orElseThrow(),
                    quantities(row.text("quantities")),
                    Rupiah.of(row.number("refund")),
                    row.text("reason")));

    static final Table<RuleUse> USE = new Table<>(
            RuleUse.class,
            "rule_use",
            it -> subject(it.personId(), it.orderId()),
            List.of(
                    number("order_id", RuleUse::orderId),
                    number("rule_id", RuleUse::ruleId),
                    reference("person_id", RuleUse::personId),
                    reference("household_id", RuleUse::householdId),
                    day("day", RuleUse::day),
                    number("given", it -> it.given().amount())),
            row -> new RuleUse(
                    row.number("id"),
                    row.number("version"),
                    row.number("order_id"),
                    row.number("rule_id"),
                    row.number("person_id"),
                    row.number("household_id"),
                    row.day("day").orElseThrow(),
                    Rupiah.of(row.number("given"))));

    static final Table<StandingOrder> STANDING = new Table<>(
            StandingOrder.class,
            "standing_order",
            StandingOrder::personId,
            List.of(
                    number("person_id", StandingOrder::personId),
                    one("weekday", StandingOrder::weekday),
                    text("items", it -> items(it.items())),
                    one("way", StandingOrder::way),
                    text("note", StandingOrder::note),
                    openDay("since_day", it -> it.term().since()),
                    openDay("until_day", it -> it.term().until()),
                    openDay("done_day", StandingOrder::done)),
            row -> new StandingOrder(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.one(DayOfWeek.class, "weekday"),
                    Pairs.read(
                            row.text("items"),
                            (id, quantity) -> new StandingOrder.Item(Long.parseLong(id), Long.parseLong(quantity))),
                    row.one(Fulfilment.Way.class, "way"),
                    row.text("note"),
                    new Term(row.day("since_day"), row.day("until_day")),
                    row.day("done_day")));

    static final Table<Capacity> CAPACITY = new Table<>(
            Capacity.class,
            "capacity",
            Capacity::businessId,
            List.of(
                    number("business_id", Capacity::businessId),
                    openNumber("product_id", it -> it.goods().product()),
                    text("tag", it -> it.goods().tag()),
                    openDay("day", Capacity::day),
                    number("units", Capacity::units)),
            row -> new Capacity(
                    row.number("id"),
                    row.number("version"),
                    row.number("business_id"),
                    new Capacity.Goods(row.openNumber("product_id"), row.text("tag")),
                    row.day("day"),
                    row.number("units")));

    static final Table<SocialHousehold> SOCIAL = new Table<>(
            SocialHousehold.class,
            "social_household",
            SocialHousehold::householdId,
            List.of(
                    number("household_id", SocialHousehold::householdId),
                    openDay("since_day", it -> it.term().since()),
                    openDay("until_day", it -> it.term().until())),
            row -> new SocialHousehold(
                    row.number("id"),
                    row.number("version"),
                    row.number("household_id"),
                    new Term(row.day("since_day"), row.day("until_day"))));

    /** Those whose rows name the person who ordered. */
    static final List<Table<?>> OF_A_PERSON = List.of(ORDER, LINE, GIFT, RETURN, USE, STANDING);

    private OrderTables() {}

    /** Whose history it stands in; an order of nobody known has its own. */
    private static long subject(long personId, long orderId) {
        return personId == 0 ? orderId : personId;
    }

    private static long minute(LocalTime time) {
        return time.getHour() * (long) MINUTES + time.getMinute();
    }

    private static LocalTime time(long minute) {
        return LocalTime.of((int) minute / MINUTES, (int) minute % MINUTES);
    }

    private static Optional<LocalTime> time(OptionalLong minute) {
        return minute.isPresent() ? Optional.of(time(minute.getAsLong())) : Optional.empty();
    }

    private static <R> Column<R> derivedNumber(String name, ToLongFunction<R> value) {
        return new Column<>(name, value::applyAsLong, true);
    }

    private static <R> Column<R> derivedDay(String name, Function<R, LocalDate> value) {
        return new Column<>(name, row -> value.apply(row).toEpochDay(), true);
    }

    private static String content(Quote.Given given) {
        return ReceiptText.given(new ReceiptText.Given(
                given.product(), given.version(), given.title(), given.decision(), given.followUpDays()));
    }

    private static String quantities(Map<Integer, Long> quantities) {
        return new TreeMap<>(quantities)
                .entrySet().stream()
                        .map(it -> it.getKey() + " " + it.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<Integer, Long> quantities(String text) {
        Map<Integer, Long> all = new LinkedHashMap<>();
        Pairs.read(text, (place, quantity) -> all.put(Integer.parseInt(place), Long.parseLong(quantity)));
        return all;
    }

    private static String items(List<StandingOrder.Item> items) {
        return items.stream().map(it -> it.productId() + " " + it.quantity()).collect(Collectors.joining("\n"));
    }
}
