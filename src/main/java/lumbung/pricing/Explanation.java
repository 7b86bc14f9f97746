package lumbung.pricing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Decision;

/** Why a basket costs what it costs, in sentences: a plain one or two for the customer, all of it for the clerk. R105, N02. */
public final class Explanation {
    private Explanation() {}

    /** For the customer: every rule that priced, with the meeting that made it; one sentence on the price, one on goods given. */
    public static List<Message> plain(Quote quote) {
        List<Message> said = new ArrayList<>();
        Collection<Message> causes = causes(quote);
        Rupiah listed = quote.listed();
        Rupiah paid = quote.lines().stream().map(Quote.Line::amount).reduce(Rupiah.NOTHING, Rupiah::plus);
        if (causes.isEmpty()) {
            said.add(Message.of("pricing.plain.usual", paid));
        } else if (paid.compareTo(listed) < 0) {
            said.add(Message.of("pricing.plain.less", listed, paid, listed.minus(paid), joined(causes)));
        } else {
            said.add(Message.of("pricing.plain.same", paid, joined(causes)));
        }
        if (!quote.given().isEmpty()) {
            said.add(Message.of(
                    "pricing.plain.given",
                    joined(quote.given().stream().map(Explanation::given).toList())));
        }
        return said;
    }

    private static Collection<Message> causes(Quote quote) {
        Map<Message, Message> causes = new LinkedHashMap<>();
        for (Quote.Line line : quote.lines()) {
            for (Quote.Step step : line.steps()) {
                causes.put(step.title(), cause(step.title(), step.decision()));
            }
        }
        return causes.values();
    }

    private static Message cause(Message title, Optional<Decision> decision) {
        return decision.map(it -> Message.of("pricing.plain.decided", title, it.number(), it.date()))
                .orElse(title);
    }

    private static Message given(Quote.Given goods) {
        Message pieces =
                Message.of("pricing.pieces", goods.pieces(), goods.product().name());
        Message cause = cause(goods.title(), goods.decision());
        return goods.amount().amount() == 0
                ? Message.of("pricing.plain.gift", pieces, cause)
                : Message.of("pricing.plain.token", pieces, goods.amount(), cause);
    }

    private static Message joined(Collection<Message> parts) {
        return parts.stream()
                .reduce((before, next) -> Message.of("pricing.and", before, next))
                .orElseThrow();
    }

    /** For the clerk: what became of every rule about the goods, and what a little more would bring. */
    public static List<Message> full(Quote quote) {
        Trace trace = quote.trace().orElseThrow();
        List<Message> said = new ArrayList<>();
        for (Trace.Entry entry : trace.entries()) {
            Message title = cause(entry.title(), entry.decision());
            String key = "pricing.full.".concat(entry.verdict().name());
            said.add(Message.of(key, where(quote, entry), title, entry.reason(), entry.after()));
        }
        trace.nearMisses().forEach(near -> said.add(near(near)));
        return said;
    }

    private static Message where(Quote quote, Trace.Entry entry) {
        return entry.line()
                .map(at -> Message.of(
                        "pricing.name", quote.lines().get(at).product().name()))
                .orElse(Message.of("pricing.order"));
    }

    /** "Tambah 1 bolu lagi: harga reseller, jadi Rp125.000." */
    public static Message near(Trace.NearMiss near) {
        Product product = near.product();
        Message more = Message.of(
                "pricing.near", near.units(), product.unit().name(), product.name(), near.title(), near.then());
        return near.pieces() > 0 ? Message.of("pricing.near.pieces", more, near.pieces()) : more;
    }
}
