package lumbung.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.OrderEffect;
import lumbung.pricing.rule.RuleVersion;

/** One pass through the steps, in their order. */
final class Pricing {
    private final Rulebook book;
    private final Basket basket;
    private final Occasion occasion;
    private final Set<RuleVersion> barred;
    private final Tracer tracer;

    Pricing(Rulebook book, Basket basket, Occasion occasion, Set<RuleVersion> barred, boolean reasons) {
        this.book = book;
        this.basket = basket;
        this.occasion = occasion;
        this.barred = barred;
        this.tracer = new Tracer(reasons);
    }

    Pass run() {
        Optional<Words> words = tracer.listens() ? Optional.of(book.words()) : Optional.empty();
        Shortlist shortlist = new Shortlist(occasion, barred, words);
        List<WorkingLine> lines = lines(shortlist);
        Counts counts = new Counts(lines, occasion);
        LaterOffers later = new LaterOffers(shortlist, counts, tracer);
        Policy policy = book.policy();

        new LineStage(shortlist, counts, tracer).run(lines, policy.preference());
        new OrderStage(tracer).run(later.of(lines, OrderEffect.class), lines.size(), policy.preference());
        List<Gift> gifts = new GoodsStage(book.products(), tracer)
                .run(later.of(lines, GoodsEffect.class), lines.size(), policy.preference());
        Floor floor = new Floor(policy.margin(), lines.size(), tracer);
        List<Gift> given = floor.hold(lines, gifts);
        List<Refusal> refused = new HandPrices(policy.hand(), floor, occasion.usage(), tracer).set(lines);
        return new Pass(quote(lines, given, refused), tracer.entries());
    }

    private List<WorkingLine> lines(Shortlist shortlist) {
        List<WorkingLine> lines = new ArrayList<>(basket.lines().size());
        for (Basket.Line line : basket.lines()) {
            List<Shelf> shelves = book.shelves().of(line.product());
            lines.add(new WorkingLine(lines.size(), line, shelves, shortlist.of(shelves)));
        }
        return lines;
    }

    private Quote quote(List<WorkingLine> lines, List<Gift> given, List<Refusal> refused) {
        Quote exact = new Quote(
                lines.stream().map(WorkingLine::quoted).toList(),
                given.stream().map(Gift::quoted).toList(),
                Rupiah.NOTHING,
                refused,
                Optional.empty());
        Rupiah rounding = CashRounding.of(exact.total(), book.policy().cash());
        if (rounding.amount() != 0) {
            tracer.figure(
                    Optional.empty(),
                    Message.of("pricing.rounding"),
                    Message.of("pricing.rounding.by", rounding),
                    exact.total().plus(rounding).amount());
        }
        return new Quote(exact.lines(), exact.given(), rounding, refused, Optional.empty());
    }

    /** What came of a pass. */
    record Pass(Quote quote, List<Trace.Entry> entries) {}
}
