package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Popular;
import lumbung.orders.Wanted;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What some people bought most in some days: R088. */
@Command(name = "top")
final class ProductTop implements Task {
    private static final Columns LINE = Columns.of(26, 18, 16, 14, 8, 8);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Option(names = "--query", paramLabel = "QUERY", descriptionKey = "product.top.query")
    private String query = "";

    @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "product.top.business")
    private String business = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "product.top.from")
    private String from = "";

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "product.top.until")
    private String until = "";

    @Option(names = "--by", paramLabel = "quantity|turnover", descriptionKey = "product.top.by")
    private String by = "quantity";

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "product.top.limit")
    private int limit = 10;

    @Override
    public Outcome<Integer> run(Desk desk) {
        Market market = new Market(desk);
        return order().then(order -> whom(desk)
                .then(whom -> products(desk)
                        .then(products -> Said.or(from, FIRST, text -> market.day(text, "--from"))
                                .then(first -> market.day(until, "--until").then(last -> {
                                    List<Popular> top = Popular.of(
                                                    desk.session().orders().products(first, last),
                                                    products,
                                                    whom,
                                                    order)
                                            .stream()
                                            .limit(Math.max(1, limit))
                                            .toList();
                                    return told(top, desk);
                                })))));
    }

    private Outcome<Popular.Order> order() {
        return Stream.of(Popular.Order.values())
                .filter(it -> it.name().equalsIgnoreCase(by))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("--by", "command.product.top.by", by)));
    }

    /** Everybody, pembeli umum too, unless somebody asks for some people. */
    private Outcome<LongPredicate> whom(Desk desk) {
        Session session = desk.session();
        return Said.or(
                        query,
                        Optional.<Set<Long>>empty(),
                        text -> new Persons(desk).query(text).map(read -> {
                            Set<Long> ids = new HashSet<>();
                            session.finder().each(read, card -> {
                                ids.add(card.id());
                                return true;
                            });
                            return Optional.of(ids);
                        }))
                .map(ids -> person -> ids.isEmpty() || ids.get().contains(person));
    }

    private Outcome<List<Product>> products(Desk desk) {
        List<Product> all = desk.session().prices().products().stream()
                .map(KeptProduct::product)
                .toList();
        return Said.or(
                business,
                all,
                text -> new Outbox(desk)
                        .business(text)
                        .map(owner -> all.stream()
                                .filter(it -> it.businessId() == owner)
                                .toList()));
    }

    private static Outcome<Integer> told(List<Popular> top, Desk desk) {
        Outbox outbox = new Outbox(desk);
        return desk.answer(
                () -> Json.object(
                        "products", top.stream().map(it -> json(it, outbox)).toList()),
                () -> top.isEmpty() ? List.of(desk.say("command.product.top.none")) : lines(top, outbox));
    }

    private static List<String> lines(List<Popular> top, Outbox outbox) {
        List<String> lines = new ArrayList<>();
        lines.add(LINE.line(outbox.desk().say("command.product.top.head").split("\\|", -1)));
        for (Popular it : top) {
            lines.add(LINE.line(
                    it.product().name(),
                    outbox.owner(it.product().businessId()),
                    Wanted.typed(it.product(), it.quantity()) + " "
                            + it.product().unit().name(),
                    it.amount().toString(),
                    String.format(Locale.ROOT, "%d", it.buyers()),
                    String.format(Locale.ROOT, "%d", it.orders())));
        }
        return lines;
    }

    private static Map<String, Object> json(Popular it, Outbox outbox) {
        return Json.object(
                "product", it.product().name(),
                "business", outbox.owner(it.product().businessId()),
                "quantity", it.product().inUnits(it.quantity()),
                "unit", it.product().unit().name(),
                "turnover", it.amount().amount(),
                "buyers", it.buyers(),
                "orders", it.orders());
    }
}
