package lumbung.orders.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lumbung.orders.Buyers;
import lumbung.orders.Market;
import lumbung.orders.Usages;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.Usage;
import lumbung.pricing.rule.PriceRule;
import lumbung.register.Card;

/** One set of rules going through orders, the oldest first; each order bears on the next ones as it would have. */
final class Replay {
    private final Rulebook rules;
    private final Buyers buyers;
    private final Usages usages;
    private final Hindsight past;

    Replay(Collection<PriceRule> wordings, Rulebook.Ground ground, Market.Ports ports, LocalDate start) {
        this.rules = Rulebook.compile(wordings, ground);
        this.past = new Hindsight(ports.orders(), start);
        this.buyers = new Buyers(ports, wordings);
        this.usages = new Usages(past, wordings);
    }

    /** What an order would have come to, goods that came back left out. */
    Quote next(Receipt receipt, Basket basket, Optional<Card> card) {
        LocalDate day = receipt.order().day();
        Buyer buyer = card.map(it -> buyers.of(it, day, past)).orElse(Buyer.ANYBODY);
        long person = card.map(Card::id).orElse(0L);
        long household = card.map(it -> it.person().dwelling().householdId()).orElse(0L);
        Usage usage = usages.of(new Usages.Asked(person, household, day, 0));
        Quote quote = rules.quote(basket, buyer, usage, receipt.order().moment());
        Receipt now = new Receipt(receipt.order(), lines(receipt, basket, quote, person), List.of(), List.of());
        past.add(now, uses(receipt, quote, person, household));
        return quote;
    }

    private static List<OrderLine> lines(Receipt receipt, Basket basket, Quote quote, long person) {
        List<OrderLine> lines = new ArrayList<>();
        for (int at = 0; at < quote.lines().size(); at++) {
            lines.add(new OrderLine(
                    0,
                    0,
                    receipt.order().id(),
                    at,
                    person,
                    receipt.order().day(),
                    quote.lines().get(at),
                    basket.lines().get(at).byHand(),
                    0));
        }
        return lines;
    }

    private static List<RuleUse> uses(Receipt receipt, Quote quote, long person, long household) {
        List<RuleUse> uses = new ArrayList<>();
        quote.spent()
                .forEach((wording, given) -> uses.add(new RuleUse(
                        0,
                        0,
                        receipt.order().id(),
                        wording.rule(),
                        person,
                        household,
                        receipt.order().day(),
                        given)));
        return uses;
    }
}
