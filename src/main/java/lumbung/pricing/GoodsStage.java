package lumbung.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.GoodsEffect;

/** Step 5: goods that come along, whole pieces only, found anew in every quote and counted by no rule. */
final class GoodsStage implements Contest.Stage {
    private final Map<Long, Product> products;
    private final Tracer tracer;
    private final IdentityHashMap<Offer, Gift> found = new IdentityHashMap<>();
    private final List<Gift> gifts = new ArrayList<>();

    GoodsStage(Map<Long, Product> products, Tracer tracer) {
        this.products = products;
        this.tracer = tracer;
    }

    List<Gift> run(List<Offer> offers, int lines, Policy.Preference preference) {
        List<Offer> giving = new ArrayList<>();
        for (Offer offer : offers) {
            Optional<Message> refusal = refusal(offer);
            if (refusal.isEmpty()) {
                giving.add(offer);
            } else {
                tracer.dropped(offer.rule(), Optional.empty(), refusal.get());
            }
        }
        new Contest(this, lines, preference, tracer).hold(giving);
        return gifts;
    }

    private Optional<Message> refusal(Offer offer) {
        OptionalLong product = ((GoodsEffect) offer.effect()).product();
        if (product.isPresent() && !products.containsKey(product.getAsLong())) {
            return Optional.of(Message.of("pricing.drop.gone"));
        }
        return pieces(offer) > 0 ? Optional.empty() : Optional.of(Message.of("pricing.drop.pieces", offer.count()));
    }

    private static long pieces(Offer offer) {
        return ((GoodsEffect) offer.effect()).pieces(offer.count());
    }

    @Override
    public boolean steady() {
        return true;
    }

    @Override
    public long gain(Offer offer) {
        return gift(offer).worth();
    }

    @Override
    public void take(Offer offer) {
        Gift gift = gift(offer);
        gifts.add(gift);
        tracer.used(
                offer.rule(),
                Optional.empty(),
                Message.of("pricing.given", gift.pieces(), gift.product().name()),
                gift.quoted().amount().amount());
    }

    private Gift gift(Offer offer) {
        return found.computeIfAbsent(offer, this::find);
    }

    private Gift find(Offer offer) {
        GoodsEffect effect = (GoodsEffect) offer.effect();
        return new Gift(offer.rule(), effect, product(effect, offer.lines()), pieces(offer), offer.lines());
    }

    private Product product(GoodsEffect effect, List<WorkingLine> lines) {
        if (effect.product().isPresent()) {
            return products.get(effect.product().getAsLong());
        }
        if (lines.size() == 1) {
            return lines.get(0).product();
        }
        return lines.stream()
                .map(WorkingLine::product)
                .min(Comparator.comparing((Product product) -> product.prices().list())
                        .thenComparingLong(Product::id))
                .orElseThrow();
    }
}
