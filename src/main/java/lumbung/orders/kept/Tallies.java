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
     * @param first the first order day
     * @param last the last order day up to each of the days that were asked for; empty where there was none yet
     */
    record Customer(long personId, LocalDate first, List<OptionalLong> last) {
        public Customer {
            last = List.copyOf(last);
        }

        /** Whether the last order up to the day at a place lies on a day or after it. */
        public boolean ordered(int place, LocalDate since) {
            OptionalLong day = last.get(place);
            return day.isPresent() && day.getAsLong() >= since.toEpochDay();
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
     * @param days up to which the last order of each is wanted
     */
    void eachCustomer(OptionalLong business, List<LocalDate> days, Reader reader);

    /** How many people ordered at least so often in some days. */
    long frequent(OptionalLong business, LocalDate from, LocalDate until, int orders);

    /** Who resells on a day. */
    Set<Long> resellers(OptionalLong business, LocalDate day);

    /** What rules gave away in some days, goods with it, over all businesses; empty for who sees one business alone. */
    OptionalLong given(LocalDate from, LocalDate until);

    /**
     * What those who live in an area bought.
     *
     * @param areaId 0 for nowhere known
     * @param listed in rupiah at list prices
     * @param given in rupiah, what was taken off them
     */
    record Part(long areaId, long listed, long given) {}

    /** Of each area, of those who are known. */
    List<Part> areas(OptionalLong business, LocalDate from, LocalDate until);

    /** How many people said on one of some days that they may be written to, or that they may not. */
    long answers(OptionalLong business, boolean granted, LocalDate from, LocalDate until);
}
