package lumbung.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.pricing.Explanation;
import lumbung.pricing.Names;
import lumbung.pricing.Quote;
import lumbung.pricing.Trace;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.RuleVersion;

/** A quote as JSON. Rules about social households are named by nothing. */
final class QuoteJson {
    private final Names names;
    private final Texts texts;

    QuoteJson(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * Its fields.
     *
     * @param why whether with what became of every rule
     */
    Map<String, Object> of(Quote quote, boolean why) {
        Map<String, Object> fields = Json.object(
                "lines", quote.lines().stream().map(this::line).toList(),
                "given", quote.given().stream().map(this::given).toList(),
                "listed", quote.listed().amount(),
                "total", quote.total().amount(),
                "rounding", quote.rounding().amount(),
                "payable", quote.payable().amount(),
                "explanation", Explanation.plain(quote).stream().map(texts::of).toList(),
                "refused",
                        quote.refused().stream()
                                .map(it -> Json.object("place", it.place(), "message", texts.of(it.reason())))
                                .toList());
        if (why) {
            Trace trace = quote.trace().orElseThrow();
            fields.put("why", trace.entries().stream().map(this::entry).toList());
            fields.put("nearMisses", trace.nearMisses().stream().map(this::near).toList());
        }
        return fields;
    }

    private Map<String, Object> line(Quote.Line line) {
        return Json.object(
                "product", product(line.product()),
                "quantity", line.quantity(),
                "listed", line.listed().amount(),
                "amount", line.amount().amount(),
                "steps", line.steps().stream().map(this::step).toList());
    }

    private Map<String, Object> step(Quote.Step step) {
        Map<String, Object> fields = Json.object("title", texts.of(step.title()));
        if (step.cause() instanceof Quote.Cause.ByRule by) {
            put(fields, by.version(), step.decision());
        }
        fields.put("before", step.before().amount());
        fields.put("after", step.after().amount());
        return fields;
    }

    /** A rule that may be told has a decision; one about social households shows none. */
    private void put(Map<String, Object> fields, RuleVersion version, Optional<Decision> decision) {
        decision.ifPresent(it -> {
            fields.put("rule", names.of(Names.Kind.RULE, version.rule()));
            fields.put("version", version.number());
            fields.put("decision", it.number());
        });
    }

    private Map<String, Object> given(Quote.Given goods) {
        Map<String, Object> fields = Json.object(
                "product", product(goods.product()),
                "pieces", goods.pieces(),
                "amount", goods.amount().amount(),
                "title", texts.of(goods.title()));
        put(fields, goods.version(), goods.decision());
        goods.followUpDays().ifPresent(days -> fields.put("followUpDays", days));
        return fields;
    }

    private Map<String, Object> entry(Trace.Entry entry) {
        return Json.object(
                "line", entry.line(),
                "title", texts.of(entry.title()),
                "verdict", lower(entry.verdict()),
                "reason", texts.of(entry.reason()),
                "after", entry.after().amount());
    }

    private Map<String, Object> near(Trace.NearMiss near) {
        return Json.object(
                "line", near.line(),
                "more", near.units(),
                "title", texts.of(near.title()),
                "then", near.then().amount(),
                "pieces", near.pieces());
    }

    private String product(Product product) {
        return names.of(Names.Kind.PRODUCT, product.id());
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
