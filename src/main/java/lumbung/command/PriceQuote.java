package lumbung.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.orders.Buyers;
import lumbung.orders.Wanted;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Moment;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.Usage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What a basket costs somebody, by the register's rules; or what the baskets of a file cost by the file's own, so that anybody
 * can try the engine: that ends with 1 where one costs another sum than it says.
 */
@Command(name = "quote")
final class PriceQuote implements Standalone, Task {
    private static final String ANYBODY = "umum";

    @Option(names = "--file", paramLabel = "FILE")
    private String file = "";

    @Option(names = "--buyer", paramLabel = "PERSON")
    private String buyer = "";

    @Option(names = "--item", paramLabel = "PRODUCT[:QUANTITY]")
    private List<String> items = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE")
    private String date = "";

    @Option(names = "--why")
    private boolean why;

    @Override
    public boolean isAlone() {
        return !file.isEmpty() && buyer.isEmpty() && items.isEmpty() && date.isEmpty();
    }

    @Override
    public Outcome<Integer> run(Desk desk) {
        if (!file.isEmpty() || items.isEmpty()) {
            return Outcome.refused("command.price.items");
        }
        Market market = new Market(desk);
        return market.day(date, "--date")
                .then(day ->
                        basket(market).then(basket -> buyer(market, day).then(who -> told(basket, who, day, market))));
    }

    private Outcome<Basket> basket(Market market) {
        Wanted wanted = new Wanted(market.prices().sold(), market.desk().directory());
        Outcome<List<Basket.Line>> lines = Outcome.done(new ArrayList<>());
        for (String item : items) {
            lines = lines.then(all -> wanted.line(item).map(line -> {
                all.add(line);
                return all;
            }));
        }
        return lines.map(Basket::new);
    }

    /** Whoever buys, by the name under which they are told. */
    private record Who(String name, Buyer buyer) {}

    private Outcome<Who> buyer(Market market, LocalDate day) {
        Desk desk = market.desk();
        if (buyer.isBlank() || buyer.strip().equalsIgnoreCase(ANYBODY)) {
            return Outcome.done(new Who(desk.say("command.price.anybody"), Buyer.ANYBODY));
        }
        Buyers buyers = new Buyers(
                desk.session().people(),
                desk.session().finder(),
                market.prices().wordings());
        String sought =
                market.neighbours().person(buyer.strip()).map(id -> "#" + id).orElse(buyer);
        return new Persons(desk).one(sought).map(card -> new Who(Called.shown(card), buyers.of(card, day)));
    }

    private Outcome<Integer> told(Basket basket, Who who, LocalDate day, Market market) {
        Desk desk = market.desk();
        Moment moment = day.equals(desk.session().today())
                ? new Moment(LocalDateTime.now(desk.session().clock()))
                : Moment.on(day);
        Rulebook rules = Rulebook.compile(market.prices().wordings(), market.ground());
        Quote quote = rules.explain(basket, who.buyer, Usage.NONE, moment);
        return desk.answer(
                () -> {
                    Map<String, Object> one = Json.object("buyer", who.name, "date", day.toString());
                    one.putAll(new QuoteJson(market.keys(), desk.texts()).of(quote, why));
                    return one;
                },
                () -> {
                    List<String> lines = new ArrayList<>(List.of(who.name));
                    lines.addAll(new QuoteText(desk.texts()).lines(quote, why));
                    return lines;
                });
    }

    @Override
    public int run(Desk.Voice voice) {
        return new PriceSource(voice)
                .read(file)
                .map(read -> new PriceCases(read, why).told(voice))
                .orElse(Exit.REFUSED);
    }
}
