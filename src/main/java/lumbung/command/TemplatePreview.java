package lumbung.command;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.text.Delivery;
import lumbung.broadcast.text.Figures;
import lumbung.broadcast.text.MessageText;
import lumbung.broadcast.text.Supplies;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;
import lumbung.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A message as real people would read it: R054, N20. */
@Command(name = "preview")
final class TemplatePreview implements Task {
    private static final int USUAL = 3;

    @Parameters(paramLabel = "NAME", descriptionKey = "kept.NAME")
    private String name = "";

    @Option(names = "--person", paramLabel = "PERSON")
    private List<String> persons = List.of();

    @Option(names = "--product", paramLabel = "TEXT", descriptionKey = "about.product")
    private String product = "";

    @Option(names = "--price", paramLabel = "TEXT", descriptionKey = "about.price")
    private String price = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return new Outbox(desk)
                .template(name)
                .then(template -> MessageText.read(
                                template.text(), desk.session().finder())
                        .then(message ->
                                people(desk).then(cards -> told(message, cards, delivery(template, desk), desk))));
    }

    /** Those asked for; some where nobody was. */
    private Outcome<List<Card>> people(Desk desk) {
        if (persons.isEmpty()) {
            List<Card> some = new ArrayList<>();
            desk.session().finder().each(Query.ALL, card -> {
                some.add(card);
                return some.size() < USUAL;
            });
            return Outcome.done(some);
        }
        Outcome<List<Card>> all = Outcome.done(List.of());
        for (String person : persons) {
            all = all.then(before -> new Persons(desk).one(person).map(card -> {
                List<Card> more = new ArrayList<>(before);
                more.add(card);
                return more;
            }));
        }
        return all;
    }

    private Delivery delivery(MessageTemplate template, Desk desk) {
        long owner = template.businessId();
        String number = desk.directory().sendingPhones().stream()
                .filter(it -> it.businessId() == owner)
                .findFirst()
                .map(SendingPhone::e164)
                .map(Phones::display)
                .orElse("");
        String business = desk.directory().business(owner).map(Business::name).orElse("");
        return Delivery.at(
                LocalDateTime.now(desk.session().clock()),
                desk.directory().greetings(),
                new Supplies(business, product, price, desk.session().prices().care(product, owner), number));
    }

    private static Outcome<Integer> told(MessageText message, List<Card> cards, Delivery delivery, Desk desk) {
        int limit = Figures.limit(desk.session().settings());
        return desk.answer(
                () -> Json.object(
                        "messages",
                        cards.stream()
                                .map(card -> json(card, message.write(card, delivery), limit))
                                .toList()),
                () -> cards.stream()
                        .flatMap(card -> lines(card, message.write(card, delivery), limit, desk).stream())
                        .toList());
    }

    private static Map<String, Object> json(Card card, String text, int limit) {
        Figures figures = Figures.of(text, limit);
        return Json.object(
                "id", Json.id(card.id()),
                "name", card.person().naming().shown(),
                "text", text,
                "characters", figures.characters(),
                "over", figures.over());
    }

    private static List<String> lines(Card card, String text, int limit, Desk desk) {
        Figures figures = Figures.of(text, limit);
        List<String> lines = new ArrayList<>();
        String length = figures.over() > 0
                ? desk.say("command.template.over", figures.characters(), limit)
                : desk.say("command.template.length", figures.characters());
        lines.add(PersonLine.name(card) + "  (" + length + ")");
        text.lines().forEach(it -> lines.add("  | " + it));
        return lines;
    }
}
