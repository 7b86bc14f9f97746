package lumbung.pricing.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.pricing.Basket;
import lumbung.pricing.Policy;
import lumbung.pricing.Quote;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.RuleVersion;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a receipt is kept as it was then, each part as JSON in one line with numbers for words: goods as they were priced, the
 * steps of a price with the meetings behind them, what all of it stood on. Whatever cannot be read is a fault of the program.
 */
public final class ReceiptText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ProductForm PRODUCT = new ProductForm(NumberKeys.PLAIN);

    private ReceiptText() {}

    /** A line as it is kept, its figures apart. */
    public record Line(Product product, List<Quote.Step> steps, Optional<Basket.ByHand> byHand) {}

    /** Goods given as they are kept, their figures apart. */
    public record Given(
            Product product,
            RuleVersion version,
            Message title,
            Optional<Decision> decision,
            OptionalInt followUpDays) {}

    public static String line(Line line) {
        Tree tree = new Tree()
                .put("product", product(line.product()))
                .list("steps", line.steps().stream().map(ReceiptText::step).toList());
        line.byHand().ifPresent(hand -> tree.put("byHand", byHand(hand)));
        return text(tree);
    }

    /** Goods as they were priced; what they look like made no price. */
    private static Tree product(Product product) {
        return PRODUCT.write(product.about(Product.About.NOTHING));
    }

    public static Line line(String text) {
        return read(
                text,
                part -> new Line(
                        PRODUCT.read(part.field("product")),
                        part.each("steps", ReceiptText::step),
                        part.maybe("byHand").map(ReceiptText::byHand)));
    }

    public static String given(Given given) {
        Tree tree = new Tree().put("product", product(given.product()));
        rule(tree, given.version(), given.title(), given.decision());
        given.followUpDays().ifPresent(days -> tree.put("followUpDays", days));
        return text(tree);
    }

    public static Given given(String text) {
        return read(
                text,
                part -> new Given(
                        PRODUCT.read(part.field("product")),
                        version(part),
                        title(part),
                        decision(part),
                        part.maybe("followUpDays")
                                .map(it -> OptionalInt.of(it.small(0)))
                                .orElse(OptionalInt.empty())));
    }

    public static String policy(Policy policy) {
        return text(GroundForm.write(policy));
    }

    public static Policy policy(String text) {
        return read(text, GroundForm::policy);
    }

    public static String usage(Usage usage) {
        return text(UsageForm.write(usage));
    }

    public static Usage usage(String text) {
        return read(text, part -> UsageForm.read(part, NumberKeys.PLAIN));
    }

    private static Tree step(Quote.Step step) {
        Tree tree = new Tree();
        if (step.cause() instanceof Quote.Cause.ByRule by) {
            rule(tree, by.version(), step.title(), step.decision());
        } else if (step.cause() instanceof Quote.Cause.ByHand by) {
            tree.put("hand", by.clerk()).put("reason", step.title().arguments().get(0));
        } else if (step.cause() instanceof Quote.Cause.ByTill) {
            tree.put("till", true);
        }
        return tree.put("before", step.before()).put("after", step.after());
    }

    private static Quote.Step step(Part part) {
        return new Quote.Step(
                cause(part),
                part.maybe("reason")
                        .map(it -> Message.of("pricing.hand", it.text()))
                        .orElseGet(() -> title(part)),
                decision(part),
                part.field("before").sum(),
                part.field("after").sum());
    }

    private static Quote.Cause cause(Part part) {
        if (part.yes("till")) {
            return new Quote.Cause.ByTill();
        }
        Optional<Long> clerk = part.maybe("hand").map(it -> it.whole(0, Long.MAX_VALUE));
        return clerk.isPresent()
                ? new Quote.Cause.ByHand(clerk.get())
                : part.maybe("rule").isPresent() ? new Quote.Cause.ByRule(version(part)) : new Quote.Cause.ByFloor();
    }

    /** A rule that is named to nobody has no name here either. */
    private static void rule(Tree tree, RuleVersion version, Message title, Optional<Decision> decision) {
        tree.put("rule", String.valueOf(version.rule())).put("version", version.number());
        title.arguments().stream().findFirst().ifPresent(name -> tree.put("name", name));
        decision.ifPresent(it -> tree.put("decision", AuthorityForm.write(it)));
    }

    private static RuleVersion version(Part part) {
        return new RuleVersion(
                Long.parseLong(part.field("rule").text()), part.field("version").small(1));
    }

    private static Message title(Part part) {
        if (part.maybe("rule").isEmpty()) {
            return Message.of(part.yes("till") ? "pricing.till" : "pricing.floor");
        }
        return part.maybe("name")
                .map(it -> Message.of("pricing.title", it.text()))
                .orElse(Message.of("pricing.title.hidden"));
    }

    private static Optional<Decision> decision(Part part) {
        return part.maybe("decision").map(AuthorityForm::decision);
    }

    private static Tree byHand(Basket.ByHand hand) {
        return new Tree()
                .put("price", hand.each())
                .put("reason", hand.reason())
                .put("clerk", hand.clerk())
                .unless(false, "officer", hand.officer());
    }

    private static Basket.ByHand byHand(Part part) {
        return new Basket.ByHand(
                Rupiah.of(part.field("price").whole(0)),
                part.field("reason").text(),
                part.field("clerk").whole(0, Long.MAX_VALUE),
                part.yes("officer"));
    }

    private static String text(Tree tree) {
        return MAPPER.writeValueAsString(tree.fields());
    }

    private static <T> T read(String text, Function<Part, T> reading) {
        Part.Notes notes = new Part.Notes();
        try {
            T read = reading.apply(new Part(MAPPER.readTree(text), "", notes));
            notes.mistakes().stream().findFirst().ifPresent(it -> {
                throw fault(it.place(), it.reason());
            });
            return read;
        } catch (Mistake e) {
            throw fault(e.refusal().place(), e.refusal().reason());
        }
    }

    private static IllegalStateException fault(String place, Message reason) {
        return new IllegalStateException("a kept receipt cannot be read, " + place + ": " + reason);
    }
}
