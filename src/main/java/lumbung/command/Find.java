package lumbung.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.search.Order;
import lumbung.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Who answers a query, in one order or another; written as it is found, so that a long answer needs no memory. */
@Command(name = "find")
final class Find implements Task {
    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "QUERY")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", converter = AtLeastOne.class)
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--sort", paramLabel = "ORDER")
    private String sort = Order.NAME.word();

    @Override
    public Outcome<Integer> run(Desk desk) {
        Optional<Order> order = Order.of(sort);
        if (order.isEmpty()) {
            return Outcome.refused(Refusal.at("--sort", "command.refused.sort", sort, orders()));
        }
        return new Persons(desk).query(String.join(" ", words)).map(query -> {
            if (desk.json()) {
                json(query, order.get(), desk);
            } else {
                text(query, order.get(), desk);
            }
            return Exit.DONE;
        });
    }

    private static String orders() {
        return Stream.of(Order.values()).map(Order::word).collect(Collectors.joining(", "));
    }

    private void text(Query query, Order order, Desk desk) {
        PersonLine line = new PersonLine(desk);
        Tally tally = new Tally(limit);
        desk.session()
                .finder()
                .each(query, order, card -> tally.takes(card, it -> desk.out().line(line.found(it))));
        desk.out().line(desk.say(tally.more() ? "command.find.more" : "command.find.count", tally.count()));
    }

    private void json(Query query, Order order, Desk desk) {
        CardJson cards = new CardJson(desk.directory());
        Tally tally = new Tally(limit);
        try (JsonGenerator json = Json.generator(desk.out().writing())) {
            json.writeStartObject();
            json.writeStringProperty("query", query.canonical());
            json.writeArrayPropertyStart("people");
            desk.session()
                    .finder()
                    .each(
                            query,
                            order,
                            card -> tally.takes(card, it -> {
                                json.writeRaw('\n');
                                Json.write(json, cards.of(it));
                            }));
            json.writeEndArray();
            json.writeNumberProperty("count", tally.count());
            json.writeBooleanProperty("more", tally.more());
            json.writeEndObject();
        }
        desk.out().blank();
    }

    /** Counts what it lets through, and knows whether there was more. */
    private static final class Tally {
        private final int limit;
        private int count;
        private boolean more;

        Tally(int limit) {
            this.limit = limit;
        }

        boolean takes(Card card, Consumer<Card> use) {
            if (count == limit) {
                more = true;
                return false;
            }
            count++;
            use.accept(card);
            return true;
        }

        long count() {
            return count;
        }

        boolean more() {
            return more;
        }
    }
}
