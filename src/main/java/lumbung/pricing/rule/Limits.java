package lumbung.pricing.rule;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lumbung.pricing.goods.Rupiah;

/**
 * How often and how much a rule may give.
 *
 * @param perPerson in how many orders of one person; empty for no end
 * @param perHousehold in how many orders of one household
 * @param times in how many orders altogether
 * @param days counted over so many days back; empty for the whole time it is in force
 * @param budget what it may give away altogether, the list price of bonus goods included
 */
public record Limits(
        OptionalLong perPerson,
        OptionalLong perHousehold,
        OptionalLong times,
        OptionalInt days,
        Optional<Rupiah> budget) {
    public static final Limits NONE = new Limits(
            OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty(), Optional.empty());

    public static Limits budget(Rupiah budget) {
        return new Limits(
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                Optional.of(budget));
    }

    public static Limits perPerson(long orders) {
        return new Limits(
                OptionalLong.of(orders),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Whether anything ends what it gives. */
    public boolean isNone() {
        return equals(NONE);
    }
}
