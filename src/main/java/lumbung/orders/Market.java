package lumbung.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Past;
import lumbung.pricing.Buyer;
import lumbung.pricing.Policy;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.PriceSettings;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.kept.RegisterKeys;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Trait;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.People;
import lumbung.search.Finder;
import lumbung.settings.Settings;

/** The goods and the rules of a register made ready to price with, as they were when it was opened. */
public final class Market {
    private final Ports ports;
    private final List<PriceRule> wordings;
    private final List<Product> sold;
    private final RegisterKeys keys;
    private final Policy policy;
    private final Rulebook rulebook;
    private final Buyers buyers;
    private final Usages usages;
    private final Past past;

    /** Where all of it is read. */
    public record Ports(People people, Finder finder, Prices prices, Orders orders, Settings settings) {}

    private Market(Ports ports) {
        this.ports = ports;
        this.wordings = ports.prices().wordings();
        this.sold = ports.prices().sold();
        this.policy = PriceSettings.policy(ports.settings());
        Neighbours neighbours = new Neighbours(ports.people(), ports.finder());
        this.keys = RegisterKeys.reading(ports.people().directory(), ports.prices(), neighbours);
        this.rulebook = Rulebook.compile(
                wordings, new Rulebook.Ground(sold, ports.prices().almanac(), policy, keys));
        this.buyers = new Buyers(ports, wordings);
        this.past = ports.orders();
        this.usages = new Usages(past, wordings);
    }

    private Market(Market other, Past past) {
        this.ports = other.ports;
        this.wordings = other.wordings;
        this.sold = other.sold;
        this.policy = other.policy;
        this.keys = other.keys;
        this.rulebook = other.rulebook;
        this.buyers = other.buyers;
        this.past = past;
        this.usages = new Usages(past, wordings);
    }

    public static Market open(Ports ports) {
        return new Market(ports);
    }

    /** The same market after another past than the register's. */
    public Market after(Past other) {
        return new Market(this, other);
    }

    public Ports ports() {
        return ports;
    }

    public Directory directory() {
        return ports.people().directory();
    }

    public List<PriceRule> wordings() {
        return wordings;
    }

    /** What is sold today. */
    public List<Product> sold() {
        return sold;
    }

    public Policy policy() {
        return policy;
    }

    public RegisterKeys keys() {
        return keys;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Reads what somebody wants. */
    public Wanted wanted() {
        return new Wanted(sold, directory());
    }

    /** What rules ask of somebody, as it was on a day. */
    public Buyer buyer(Card card, LocalDate day) {
        return buyers.of(card, day, past);
    }

    /**
     * An order that was priced, and on what.
     *
     * @param householdId of who orders, 0 for none
     */
    public record Priced(Quote quote, Usage usage, long householdId) {
        /** The same; refused where a price by hand is not to be had. */
        Outcome<Priced> accepted() {
            return quote.refused().stream()
                    .findFirst()
                    .<Outcome<Priced>>map(Outcome::refused)
                    .orElse(Outcome.done(this));
        }
    }

    /**
     * What an order would cost, with the reasons.
     *
     * @param except the order itself where it is there already, else 0
     */
    public Outcome<Priced> price(OrderDraft draft, long except) {
        Optional<Card> card =
                draft.personId() == 0 ? Optional.empty() : ports.people().card(draft.personId());
        if (draft.personId() != 0 && card.isEmpty()) {
            return Outcome.refused("orders.refused.gone");
        }
        return price(draft, card, except);
    }

    /**
     * The same for somebody whose card is there already.
     *
     * @param card of who orders; empty for pembeli umum
     */
    public Outcome<Priced> price(OrderDraft draft, Optional<Card> card, long except) {
        LocalDate day = draft.at().toLocalDate();
        Buyer buyer = card.map(it -> buyer(it, day)).orElse(Buyer.ANYBODY);
        long household = household(buyer);
        Usage usage = usages.of(new Usages.Asked(draft.personId(), household, day, except));
        Quote quote = rulebook.explain(draft.basket(), buyer, usage, draft.moment());
        return Outcome.done(new Priced(quote, usage, household));
    }

    private static long household(Buyer buyer) {
        return buyer.traits().stream()
                .filter(Trait.OfHousehold.class::isInstance)
                .mapToLong(trait -> ((Trait.OfHousehold) trait).household())
                .findFirst()
                .orElse(0);
    }
}
