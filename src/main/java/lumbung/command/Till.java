package lumbung.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Counter;
import lumbung.orders.Market;
import lumbung.orders.Reservations;
import lumbung.orders.Returns;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Moment;
import lumbung.pricing.Quote;
import lumbung.register.Business;

/** What a command about orders works with, and how it shows one. */
final class Till {
    private static final String ANYBODY = "umum";
    private static final Columns LINE = Columns.of(6, 12, 26, 10, 12, 10);
    private static final Map<String, Fulfilment.Way> WAYS = Map.of(
            "ambil", Fulfilment.Way.FETCH,
            "fetch", Fulfilment.Way.FETCH,
            "antar", Fulfilment.Way.BRING,
            "bring", Fulfilment.Way.BRING,
            "titip", Fulfilment.Way.PASS_ON,
            "pass-on", Fulfilment.Way.PASS_ON);

    private final Desk desk;
    private final Market market;

    Till(Desk desk) {
        this.desk = desk;
        this.market = desk.session().market();
    }

    Desk desk() {
        return desk;
    }

    Market market() {
        return market;
    }

    private Session session() {
        return desk.session();
    }

    Counter counter() {
        return session().counter();
    }

    Returns returns() {
        return new Returns(session().ledger(), session().orders(), session().today());
    }

    Reservations reservations() {
        return new Reservations(session().orders(), desk.directory());
    }

    /** The order whose receipt has this number. */
    Outcome<Receipt> numbered(String text) {
        String digits = text.strip().replace("#", "");
        Optional<Receipt> found =
                digits.matches("\\d{1,15}") ? session().orders().numbered(Long.parseLong(digits)) : Optional.empty();
        return found.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("NUMBER", "command.refused.no-order", text)));
    }

    /** Who buys; 0 for pembeli umum. */
    Outcome<Long> buyer(String text) {
        if (text.isBlank() || text.strip().equalsIgnoreCase(ANYBODY)) {
            return Outcome.done(0L);
        }
        String sought = new lumbung.command.Market(desk)
                .neighbours()
                .person(text.strip())
                .map(id -> "#" + id)
                .orElse(text);
        return new Persons(desk).one(sought).map(card -> card.id());
    }

    String name(long personId) {
        return session().people().card(personId).map(Called::shown).orElseGet(() -> desk.say("command.price.anybody"));
    }

    Outcome<LocalDate> day(String text, String place) {
        return new lumbung.command.Market(desk).day(text, place);
    }

    /** Now on this day, else the usual time of another. */
    LocalDateTime moment(LocalDate day) {
        return day.equals(session().today())
                ? LocalDateTime.now(session().clock())
                : Moment.on(day).at();
    }

    static Outcome<LocalTime> hour(String text) {
        String digits = text.strip().replace('.', ':');
        return digits.matches("([01]?\\d|2[0-3]):[0-5]\\d")
                ? Outcome.done(LocalTime.parse(digits.length() < 5 ? "0" + digits : digits))
                : Outcome.refused(Refusal.at("--time", "command.order.hour", text));
    }

    static Outcome<Fulfilment.Way> way(String text) {
        return Optional.ofNullable(WAYS.get(text.strip().toLowerCase(Locale.ROOT)))
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.at("--way", "register.refused.choice", text, "ambil, antar, titip")));
    }

    Outcome<List<Order.Stage>> stages(String text) {
        List<Order.Stage> found = Arrays.stream(Order.Stage.values())
                .filter(it -> lower(it).equals(text.strip().toLowerCase(Locale.ROOT))
                        || stage(it).equalsIgnoreCase(text.strip()))
                .toList();
        String all = Arrays.stream(Order.Stage.values()).map(this::stage).collect(Collectors.joining(", "));
        return found.isEmpty()
                ? Outcome.refused(Refusal.at("--stage", "register.refused.choice", text, all))
                : Outcome.done(found);
    }

    String stage(Order.Stage stage) {
        return desk.say("orders.stage.".concat(stage.name()));
    }

    String way(Fulfilment how) {
        return desk.say("orders.way.".concat(how.way().name()));
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An order in one line of a list. */
    String line(Receipt receipt) {
        Order order = receipt.order();
        return LINE.line(
                String.valueOf(order.number()),
                order.day().toString(),
                name(order.personId()),
                stage(order.stage()),
                receipt.kept().toString(),
                desk.say(order.paid() ? "orders.paid" : "orders.unpaid"));
    }

    Outcome<Integer> answer(Receipt receipt, Quote quote, boolean why, List<Message> remarks) {
        return desk.answer(
                () -> {
                    Map<String, Object> one = json(receipt);
                    one.putAll(new QuoteJson(market.keys(), desk.texts())
                            .of(quote, why && quote.trace().isPresent()));
                    one.put("remarks", remarks.stream().map(desk.texts()::of).toList());
                    return one;
                },
                () -> lines(receipt, quote, why, remarks));
    }

    private List<String> lines(Receipt receipt, Quote quote, boolean why, List<Message> remarks) {
        Order order = receipt.order();
        List<String> lines = new ArrayList<>();
        lines.add(desk.say("command.order.title", order.number(), order.day(), name(order.personId())));
        Fulfilment how = order.fulfilment();
        if (how.day().isPresent() || how.way() != Fulfilment.Way.FETCH) {
            String hour = how.time().map(LocalTime::toString).orElse("");
            lines.add("  "
                    + desk.say("command.order.needed", order.due(), hour, way(how), how.via())
                            .strip());
        }
        if (!how.extras().isEmpty()) {
            lines.add("  " + desk.say("command.order.extras", String.join(", ", how.extras())));
        }
        lines.addAll(
                new QuoteText(desk.texts()).lines(quote, why && quote.trace().isPresent()));
        if (receipt.subtotals().size() > 1) {
            receipt.subtotals()
                    .forEach((business, sum) -> lines.add("  "
                            + desk.say(
                                    "command.order.subtotal",
                                    desk.directory()
                                            .business(business)
                                            .map(Business::name)
                                            .orElse(""),
                                    sum)));
        }
        lines.addAll(returns(receipt));
        if (!order.note().isEmpty()) {
            lines.add("  " + desk.say("command.order.note", order.note()));
        }
        lines.add("  " + stage(order.stage()) + ", " + desk.say(order.paid() ? "orders.paid" : "orders.unpaid"));
        remarks.forEach(remark -> lines.add("  " + desk.texts().of(remark)));
        return lines;
    }

    /** What came back, and what is left to pay then. */
    private List<String> returns(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        for (OrderReturn back : receipt.returns()) {
            lines.add("  "
                    + desk.say("command.order.back", back.day(), goods(back, receipt), back.refund(), back.reason()));
        }
        if (!receipt.returns().isEmpty()) {
            lines.add("  " + desk.say("command.order.left", receipt.kept()));
        }
        return lines;
    }

    private static String goods(OrderReturn back, Receipt receipt) {
        return receipt.lines().stream()
                .filter(line -> back.quantities().containsKey(line.place()))
                .map(line -> line.product().name() + " "
                        + Wanted.typed(line.product(), back.quantities().get(line.place())))
                .collect(Collectors.joining(", "));
    }

    Map<String, Object> json(Receipt receipt) {
        Order order = receipt.order();
        Map<String, Object> subtotals = Json.object();
        receipt.subtotals()
                .forEach((business, sum) -> subtotals.put(
                        desk.directory().business(business).map(Business::name).orElse(""), sum.amount()));
        Map<String, Object> fields = Json.object(
                "number", order.number(),
                "at", order.at().toString(),
                "buyer", name(order.personId()),
                "person", order.personId() == 0 ? "" : Json.id(order.personId()),
                "needed", order.fulfilment().day().map(LocalDate::toString).orElse(""),
                "time", order.fulfilment().time().map(LocalTime::toString).orElse(""),
                "way", lower(order.fulfilment().way()),
                "via", order.fulfilment().via());
        fields.put("extras", order.fulfilment().extras());
        fields.put("note", order.note());
        fields.put("paid", order.paid());
        fields.put("stage", lower(order.stage()));
        fields.put("kept", receipt.kept().amount());
        fields.put("refunded", receipt.refunded().amount());
        fields.put("subtotals", subtotals);
        return fields;
    }
}
