package lumbung.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.journal.Change.Action;
import lumbung.journal.Entity;
import lumbung.message.Refusal;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.What;

/** Holds the writes of prices to their laws: for everybody that no decision is reworded, for owners that they stay at home. */
final class PriceGuard {
    private final Prices seen;
    private final Set<Long> added = new HashSet<>();

    /**
     * Guards one operation.
     *
     * @param seen prices as the clerk sees them
     */
    PriceGuard(Prices seen) {
        this.seen = seen;
    }

    /** Why not, whoever it is. */
    Optional<Refusal> refusal(Entity row, Action action) {
        if (!(row instanceof KeptRule rule) || action == Action.ADDED) {
            return Optional.empty();
        }
        Optional<KeptRule> before = seen.rule(rule.id());
        return action == Action.CHANGED
                ? before.flatMap(rule::whyNotAfter)
                : before.filter(it -> !it.isDraft())
                        .map(it -> Refusal.of("pricing.kept.decided", it.rule().name()));
    }

    /** Whether an owner may: own products, and rules about nothing else. */
    boolean within(Entity row, Action action, Scope bound) {
        boolean isNew = action == Action.ADDED;
        if (row instanceof KeptProduct product) {
            boolean own = bound.owns(product.product().businessId()) && (isNew || owns(product.id(), bound));
            return own && (!isNew || added.add(product.id()));
        }
        return row instanceof KeptRule rule
                && isAboutOwn(rule.rule(), bound)
                && (isNew
                        || seen.rule(rule.id())
                                .filter(it -> isAboutOwn(it.rule(), bound))
                                .isPresent());
    }

    private boolean isAboutOwn(PriceRule rule, Scope bound) {
        boolean goods = rule.what() instanceof What.OneProduct one
                ? owns(one.product(), bound)
                : rule.what() instanceof What.OfBusiness of && bound.owns(of.business());
        return goods
                && rule.tiers().stream()
                        .map(tier -> tier.effect() instanceof GoodsEffect gift ? gift.product() : OptionalLong.empty())
                        .allMatch(gift -> gift.isEmpty() || owns(gift.getAsLong(), bound));
    }

    private boolean owns(long product, Scope bound) {
        return added.contains(product)
                || seen.products().stream()
                        .anyMatch(it ->
                                it.id() == product && bound.owns(it.product().businessId()));
    }
}
