package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import lumbung.pricing.goods.Rupiah;

/** What orders come to when they are counted: for one, for a household or a circle, for everybody. What came back is left out. */
public interface Figures {
    /**
     * Whose orders.
     *
     * @param circle who is meant by the number
     * @param id 0 for {@link Circle#EVERYBODY}
     * @param business of which business; empty for of all
     */
    record Whose(Circle circle, long id, OptionalLong business) {
        public static final Whose EVERYBODY = new Whose(Circle.EVERYBODY, 0, OptionalLong.empty());

        public static Whose person(long id) {
            return new Whose(Circle.PERSON, id, OptionalLong.empty());
        }

        /** The same of one business. */
        public Whose with(long businessId) {
            return new Whose(circle, id, OptionalLong.of(businessId));
        }
    }

    /** Who can be meant. */
    enum Circle {
        PERSON,
        HOUSEHOLD,
        COMMUNITY,
        EVERYBODY
    }

    /** All that was brought so far; empty where nothing was ordered. */
    Optional<Sum> sum(Whose whose);

    /**
     * What was brought.
     *
     * @param people how many of those who are known ordered
     * @param orders how many, those of several businesses once
     * @param paid how many of these are said to be paid
     * @param days on how many days
     */
    record Sum(long people, long orders, long paid, long days, Rupiah amount, LocalDate first, LocalDate last) {}

    /** What each of those who are known ordered in some days. */
    List<Spent> spent(Whose whose, LocalDate from, LocalDate until);

    /** What somebody ordered. */
    record Spent(long personId, long orders, Rupiah amount) {}

    /** What was bought in some days, what was ordered most often first. */
    List<Bought> goods(Whose whose, LocalDate from, LocalDate until);

    /**
     * A product as it was bought.
     *
     * @param orders in how many orders
     * @param quantity smallest units
     */
    record Bought(long productId, long businessId, long orders, long quantity, LocalDate last) {}

    /** How much of a product was in each order of some days, the least first. */
    List<Long> quantities(Whose whose, long productId, LocalDate from, LocalDate until);

    /** How many orders there were on each of some days. */
    List<DayCount> days(Whose whose, LocalDate from, LocalDate until);

    /** How many orders there were on a day. */
    record DayCount(LocalDate day, long orders) {}

    /** What was ordered from each area on each of some days. */
    List<AreaDay> areaDays(Whose whose, LocalDate from, LocalDate until);

    /**
     * What was ordered from an area on a day.
     *
     * @param areaId 0 where the people have no address
     * @param known false for pembeli umum, who are from nowhere
     */
    record AreaDay(long areaId, boolean known, LocalDate day, long orders, Rupiah amount) {}

    /** How many of those who are known ordered in some days, by the area where they live; 0 for no address. */
    Map<Long, Long> areaPeople(Whose whose, LocalDate from, LocalDate until);

    /** How orders of some days got to who ordered them, and what was done along with it. */
    List<Served> served(Whose whose, LocalDate from, LocalDate until);

    /** How many orders went the same way with the same extras. */
    record Served(Fulfilment.Way way, List<String> extras, long orders) {
        public Served {
            extras = List.copyOf(extras);
        }
    }

    /** Which two products stood in one order in some days, the most frequent first. */
    List<Pair> together(Whose whose, LocalDate from, LocalDate until, int limit);

    /** Two products, the one with the lower number first, and how many orders had both. */
    record Pair(long one, long other, long orders) {}

    /** Goes through the orders of everybody who is known, person by person, the oldest first: on which day each was. */
    void eachOrder(Whose whose, ObjLongConsumer<LocalDate> dayAndPerson);

    /**
     * Who was noted as a prospect on one of some days.
     *
     * @param business of which business; empty for of any
     */
    Set<Long> prospects(OptionalLong business, LocalDate from, LocalDate until);
}
