package lumbung.access;

import java.util.List;
import lumbung.orders.Neighbours;
import lumbung.pricing.Policy;
import lumbung.pricing.Rulebook;
import lumbung.pricing.check.RuleSet;
import lumbung.pricing.kept.Decisions;
import lumbung.pricing.kept.Intake;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.PriceKeeping;
import lumbung.pricing.kept.PriceSettings;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.kept.RegisterKeys;

/** What a clerk at work has in hand about prices: the register's products and rules, its words for them, what writes them. */
public record Trade(Session session) {
    public Prices prices() {
        return session.prices();
    }

    /** Of each rule the wording that was written last. */
    public List<KeptRule> lastWordings() {
        List<KeptRule> all = prices().rules();
        return all.stream()
                .filter(it -> all.stream()
                        .noneMatch(other -> other.number() == it.number()
                                && other.rule().version().compareTo(it.rule().version()) > 0))
                .toList();
    }

    public Policy policy() {
        return PriceSettings.policy(session.settings());
    }

    public Neighbours neighbours() {
        return new Neighbours(session.people(), session.finder());
    }

    public RegisterKeys keys() {
        return RegisterKeys.reading(session.people().directory(), prices(), neighbours());
    }

    /** What rules stand on: the products that are sold, the seasons, what is settled for all prices. */
    public Rulebook.Ground ground() {
        return new Rulebook.Ground(prices().sold(), prices().almanac(), policy(), keys());
    }

    /** The rules that price today or may from now on, with what each gave away so far. */
    public RuleSet rules() {
        return RuleSet.on(
                session.today(), prices().wordings(), ground(), session.orders().given());
    }

    public Intake intake() {
        return new Intake(
                session.ledger(),
                prices(),
                policy(),
                ids -> new RegisterKeys(session.people().directory(), prices(), neighbours(), ids));
    }

    public Decisions decisions() {
        return new Decisions(session.ledger());
    }

    public PriceKeeping keeping() {
        return new PriceKeeping(session.ledger(), prices());
    }
}
