package lumbung.pricing;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import lumbung.pricing.rule.Trait;

/**
 * What is known of who buys, at the moment of buying.
 *
 * @param traits all of them, those that follow from others too: the areas around an area, a reseller of whichever business
 * @param birthday day and month, where they are known
 */
public record Buyer(Set<Trait> traits, Optional<MonthDay> birthday) {
    /** Pembeli umum: nothing is known. */
    public static final Buyer ANYBODY = new Buyer(Set.of(), Optional.empty());

    public Buyer {
        traits = Set.copyOf(traits);
    }

    public static Buyer of(Trait... traits) {
        return new Buyer(Set.of(traits), Optional.empty());
    }
}
