package lumbung.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.orders.OrderDraft;
import lumbung.orders.Wanted;
import lumbung.pricing.Basket;
import lumbung.pricing.Moment;
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
                .then(day -> basket(market)
                        .then(lines -> who(market)
                                .then(who -> told(
                                        OrderDraft.begun(moment(day, desk))
                                                .of(who.id)
                                                .with(lines),
                                        who,
                                        desk))));
    }

    private static LocalDateTime moment(LocalDate day, Desk desk) {
        return day.equals(desk.session().today())
                ? LocalDateTime.now(desk.session().clock())
                : Moment.on(day).at();
    }

    private Outcome<List<Basket.Line>> basket(Market market) {
        Wanted wanted = new Wanted(market.prices().sold(), market.desk().directory());
        Outcome<List<Basket.Line>> lines = Outcome.done(new ArrayList<>());
        for (String item : items) {
            lines = lines.then(all -> wanted.line(item).map(line -> {
                all.add(line);
                return all;
            }));
        }
        return lines;
    }

    /** Whoever buys, by the name under which they are told; of id 0 for anybody. */
    private record Who(long id, String name) {}

    private Outcome<Who> who(Market market) {
        Desk desk = market.desk();
        if (buyer.isBlank() || buyer.strip().equalsIgnoreCase(ANYBODY)) {
            return Outcome.done(new Who(0, desk.say("command.price.anybody")));
        }
        String sought =
                market.neighbours().person(buyer.strip()).map(id -> "#" + id).orElse(buyer);
        return new Persons(desk).one(sought).map(card -> new Who(card.id(), Called.shown(card)));
    }

    private Outcome<Integer> told(OrderDraft draft, Who who, Desk desk) {
        lumbung.orders.Market market = desk.session().market();
        return market.price(draft, 0)
                .then(priced -> desk.answer(
                        () -> {
                            Map<String, Object> one = Json.object(
                                    "buyer",
                                    who.name,
                                    "date",
                                    draft.at().toLocalDate().toString());
                            one.putAll(new QuoteJson(market.keys(), desk.texts()).of(priced.quote(), why));
                            return one;
                        },
                        () -> {
                            List<String> lines = new ArrayList<>(List.of(who.name));
                            lines.addAll(new QuoteText(desk.texts()).lines(priced.quote(), why));
                            return lines;
                        }));
    }

    @Override
    public int run(Desk.Voice voice) {
        return new PriceSource(voice)
                .read(file)
                .map(read -> new PriceCases(read, why).told(voice))
                .orElse(Exit.REFUSED);
    }
}
