package lumbung.pricing.rule;

import java.util.Optional;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/** What a rule makes of a line's price. Prices are those of one unit; each is rounded once, for the whole line. */
public sealed interface LineEffect extends Effect {
    /**
     * What the line costs then, never less than nothing.
     *
     * @param quantity in smallest units
     * @param running what the line costs so far
     * @return empty where the product does not have what the effect needs; {@link #lacks} says what
     */
    OptionalLong amount(Product product, long quantity, long running);

    /** Whether the product has what the effect needs. */
    default boolean suits(Product product) {
        return true;
    }

    /** What the product would need; empty where it suits. */
    default Optional<Message> lacks(Product product) {
        return Optional.empty();
    }

    /** This price. */
    record FixedPrice(Rupiah each) implements LineEffect {
        @Override
        public OptionalLong amount(Product product, long quantity, long running) {
            return OptionalLong.of(product.at(each.amount(), quantity));
        }
    }

    /** So much of the running price less. */
    record PercentOff(Percent percent) implements LineEffect {
        @Override
        public OptionalLong amount(Product product, long quantity, long running) {
            return OptionalLong.of(Math.max(0, running - percent.partOf(running)));
        }
    }

    /** So much less a unit. */
    record AmountOff(Rupiah each) implements LineEffect {
        @Override
        public OptionalLong amount(Product product, long quantity, long running) {
            return OptionalLong.of(Math.max(0, running - product.at(each.amount(), quantity)));
        }
    }

    /** What it costs the business, a margin on top, and so much more a unit. */
    record CostPlus(Percent margin, Rupiah each) implements LineEffect {
        @Override
        public OptionalLong amount(Product product, long quantity, long running) {
            return product.prices()
                    .cost()
                    .map(cost -> OptionalLong.of(onTop(product, cost.amount(), margin, each, quantity)))
                    .orElse(OptionalLong.empty());
        }

        @Override
        public boolean suits(Product product) {
            return product.prices().cost().isPresent();
        }

        @Override
        public Optional<Message> lacks(Product product) {
            return suits(product) ? Optional.empty() : Optional.of(Message.of("pricing.drop.cost", product.name()));
        }
    }

    /** The product's price of another level, with a surcharge: in percent, and so much more a unit. */
    record LevelPrice(String level, Percent surcharge, Rupiah each) implements LineEffect {
        @Override
        public OptionalLong amount(Product product, long quantity, long running) {
            Rupiah price = product.prices().levels().get(level);
            return price == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(onTop(product, price.amount(), surcharge, each, quantity));
        }

        @Override
        public boolean suits(Product product) {
            return product.prices().levels().containsKey(level);
        }

        @Override
        public Optional<Message> lacks(Product product) {
            return suits(product)
                    ? Optional.empty()
                    : Optional.of(Message.of("pricing.drop.level", product.name(), level));
        }
    }

    /** A unit's price with percent and rupiah on top, rounded only once all is added: a rounding before would show. */
    private static long onTop(Product product, long price, Percent percent, Rupiah each, long quantity) {
        long inParts = price * (Percent.WHOLE + (long) percent.basisPoints()) + each.amount() * Percent.WHOLE;
        return Math.max(0, Rupiah.times(inParts, quantity, product.unit().factor() * Percent.WHOLE));
    }
}
