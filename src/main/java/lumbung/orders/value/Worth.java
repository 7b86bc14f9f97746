package lumbung.orders.value;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Figures;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Standing;

/**
 * What somebody, a household, a circle or a business means by what was ordered so far. Nothing of it is a forecast. Rows R007,
 * R016, R017, R021, R078.
 *
 * @param sum what was brought so far; empty where nothing was ordered
 * @param favourites what is liked most; those noted by hand first
 * @param weekday the usual day of the week
 * @param shares where a person stands with each business
 * @param together what often stands in one order
 * @param notYet the businesses from which a person never ordered, who is willing to hear of them
 * @param cohorts who came back; of a business alone
 */
public record Worth(
        Optional<Figures.Sum> sum,
        List<Worth.Favourite> favourites,
        Optional<DayOfWeek> weekday,
        List<Worth.Share> shares,
        List<Worth.Together> together,
        List<String> notYet,
        List<Retention.Cohort> cohorts) {
    public Worth {
        favourites = List.copyOf(favourites);
        shares = List.copyOf(shares);
        together = List.copyOf(together);
        notYet = List.copyOf(notYet);
        cohorts = List.copyOf(cohorts);
    }

    /** What is liked. */
    public sealed interface Favourite {}

    /** As a business noted it: it goes before what was counted. */
    public record Noted(String words) implements Favourite {}

    /**
     * As it was ordered.
     *
     * @param orders in how many orders of the last twelve months
     * @param quantity how much is usual, in smallest units
     */
    public record Counted(Product product, long orders, long quantity) implements Favourite {}

    /**
     * Where somebody stands with a business.
     *
     * @param total empty for who never ordered
     */
    public record Share(String business, Standing standing, Optional<CustomerTotal> total) {}

    /** Two goods and how many orders had both. */
    public record Together(Product one, Product other, long orders) {}
}
