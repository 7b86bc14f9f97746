package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.pricing.goods.Rupiah;

/** What came of some days, counted by the database from the figures beside the orders: also where there are millions of them. */
public interface Tallies {
    /**
     * What a business sold and gave on a day, what came back left out.
     *
     * @param discount what was taken off list prices, but by a clerk's own hand; less than nothing where more was added
     * @param byHand what clerks took off by themselves
     */
    record Sold(long businessId, LocalDate day, long orders, Rupiah amount, long discount, long byHand) {}

    /** The first day on which anything was sold; empty where nothing was yet. */
    Optional<LocalDate> began(OptionalLong business);

    /** Of each business and day. */
    List<Sold> sold(LocalDate from, LocalDate until);

    /**
     * Somebody who ordered.
     *
     * @param areaId where they live; 0 for nowhere known
     * @param first the first order day, by number since 1970
     */
    record Customer(long personId, long areaId, long first, Purchases purchases) {
        /** Whether something was ordered in some days. */
        public boolean ordered(Days days) {
            return purchases.last(days.last()) >= days.first();
        }
    }

    /** Reads customers one by one. */
    @FunctionalInterface
    interface Reader {
        void read(Customer customer);
    }

    /**
     * Goes through all who ever ordered.
     *
     * @param business of which business; empty for of any
     */
    void eachCustomer(OptionalLong business, Reader reader);

    /** Who resells on a day. */
    Set<Long> resellers(OptionalLong business, LocalDate day);

    /** What rules gave away in some days, goods with it, over all businesses; empty for who sees one business alone. */
    OptionalLong given(LocalDate from, LocalDate until);

    /**
     * What a rule gave away in some days, goods with it.
     *
     * @param rule its number
     * @param orders how many it served
     */
    record Gave(long rule, long orders, Rupiah amount) {}

    /** The same by rule, the most first; nothing for who sees one business alone. */
    List<Gave> gave(LocalDate from, LocalDate until);

    /** How many people said on one of some days that they may be written to, or that they may not. */
    long answers(OptionalLong business, boolean granted, LocalDate from, LocalDate until);
}
