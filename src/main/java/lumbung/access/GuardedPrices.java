package lumbung.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.KeptSeason;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.rule.What;

/** Prices as an owner sees them: the own products, and the rules that can be about them. */
final class GuardedPrices implements Prices {
    private final Prices inner;
    private final Scope scope;

    GuardedPrices(Prices inner, Scope scope) {
        this.inner = inner;
        this.scope = scope;
    }

    @Override
    public List<KeptProduct> products() {
        return inner.products().stream()
                .filter(it -> scope.holds(it.product().businessId()))
                .toList();
    }

    @Override
    public List<KeptRule> rules() {
        return inner.rules().stream().filter(seen()).toList();
    }

    @Override
    public Optional<KeptRule> rule(long id) {
        return inner.rule(id).filter(seen());
    }

    private Predicate<KeptRule> seen() {
        List<Product> own = products().stream().map(KeptProduct::product).toList();
        return kept -> {
            What what = kept.rule().what();
            if (what instanceof What.OneProduct || what instanceof What.Tagged) {
                return own.stream().anyMatch(what::meets);
            }
            return scope.holds(what instanceof What.OfBusiness of ? of.business() : 0);
        };
    }

    @Override
    public List<KeptSeason> seasons() {
        return scope.holds(0) ? inner.seasons() : List.of();
    }
}
