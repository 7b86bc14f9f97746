package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.i18n.Texts;
import lumbung.pricing.Explanation;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/** A quote in lines of text, as on a paper nota. */
final class QuoteText {
    private static final Columns LINE = Columns.of(30, 14, 13, 13);

    private final Texts texts;

    QuoteText(Texts texts) {
        this.texts = texts;
    }

    /**
     * Its lines.
     *
     * @param why whether with what became of every rule
     */
    List<String> lines(Quote quote, boolean why) {
        List<String> lines = new ArrayList<>();
        quote.lines().forEach(line -> lines.add(line(line)));
        quote.given()
                .forEach(goods -> lines.add("  "
                        + LINE.line(
                                goods.product().name(),
                                quantity(
                                        goods.product(),
                                        goods.pieces() * goods.product().unit().factor()),
                                texts.of("command.price.bonus"),
                                goods.amount().toString())));
        if (quote.rounding().amount() != 0) {
            lines.add(sum("pricing.rounding", quote.rounding()));
        }
        lines.add(sum("command.price.total", quote.payable()));
        Explanation.plain(quote).forEach(sentence -> lines.add("  " + texts.of(sentence)));
        quote.refused().forEach(it -> lines.add("  " + texts.of("command.price.refused", it.place(), it.reason())));
        if (why) {
            Explanation.full(quote).forEach(sentence -> lines.add("    " + texts.of(sentence)));
        }
        return lines;
    }

    private String line(Quote.Line line) {
        return "  "
                + LINE.line(
                        line.product().name(),
                        quantity(line.product(), line.quantity()),
                        line.listed().toString(),
                        line.amount().toString());
    }

    private String sum(String key, Rupiah amount) {
        return "  " + LINE.line(texts.of(key), "", "", amount.toString());
    }

    /** In the unit in which it is priced: 1,25 kg. */
    String quantity(Product product, long quantity) {
        return texts.of(
                "command.price.quantity",
                product.inUnits(quantity),
                product.unit().name());
    }

    String otherwise(Rupiah expected) {
        return "  " + texts.of("command.price.otherwise", expected);
    }

    String none() {
        return texts.of("command.price.none");
    }
}
