package lumbung.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Who ordered when, over two years: a third of all people never, a third once, some every few weeks or every week, until they stop;
 * the rest of the orders is nobody's. An order is a number, so that millions of them fit in memory: day, minute, person and shop.
 */
final class GeneratedOrders {
    static final int DAYS = 730;
    static final int ASKED_AFTER = 7;

    private static final int PERSON_BITS = 21;
    private static final int MINUTE_BITS = 11;
    private static final int DAY_BITS = 10;
    private static final int SHOP_BITS = 3;
    /** Whose order nobody knows. */
    static final int NOBODY = (1 << PERSON_BITS) - 1;

    private static final int OPENS = 7 * 60;
    private static final int OPEN = 11 * 60;

    private final SplittableRandom random = new SplittableRandom(20_261_130);
    private final long[] orders;
    private int count;

    GeneratedOrders(int people, int orders) {
        this.orders = new long[orders];
        for (int person = 0; person < people && count < orders; person++) {
            some(person);
        }
        while (count < orders) {
            add(random.nextInt(DAYS), NOBODY, random.nextInt(GeneratedTrade.SHOPS));
        }
    }

    private void some(int person) {
        int kind = random.nextInt(1_000);
        int shop = random.nextInt(GeneratedTrade.SHOPS);
        if (kind < 350) {
            return;
        }
        if (kind < 935) {
            int times = kind < 650 ? 1 : kind < 850 ? 2 + random.nextInt(5) : 7 + random.nextInt(14);
            for (int time = 0; time < times; time++) {
                add(random.nextInt(DAYS), person, random.nextInt(4) == 0 ? random.nextInt(GeneratedTrade.SHOPS) : shop);
            }
        } else {
            regular(person, shop, kind < 990 ? 14 + random.nextInt(16) : 7);
        }
    }

    private void regular(int person, int shop, int gap) {
        int end = random.nextInt(4) == 0 ? random.nextInt(DAYS) : DAYS;
        for (int day = random.nextInt(DAYS * 4 / 5); day < end; day += gap - 2 + random.nextInt(5)) {
            add(day, person, shop);
        }
    }

    private void add(int day, int person, int shop) {
        if (count < orders.length) {
            long minute = OPENS + random.nextInt(OPEN);
            orders[count++] = ((day * (1L << MINUTE_BITS) + minute) << PERSON_BITS | person) << SHOP_BITS | shop;
        }
    }

    /** One after the other as they came. */
    long[] asTheyCame() {
        Arrays.sort(orders);
        return orders;
    }

    /** The same array with each customer's of each shop together, the oldest first. */
    long[] byCustomer() {
        int moment = MINUTE_BITS + DAY_BITS;
        int whose = PERSON_BITS + SHOP_BITS;
        turn(whose, moment);
        Arrays.sort(orders);
        turn(moment, whose);
        return orders;
    }

    /** Puts so many of the lowest bits in front of the others. */
    private void turn(int lowest, int others) {
        for (int at = 0; at < orders.length; at++) {
            orders[at] = (orders[at] & ((1L << lowest) - 1)) << others | orders[at] >> lowest;
        }
    }

    static int day(long order) {
        return (int) (order >> (MINUTE_BITS + PERSON_BITS + SHOP_BITS));
    }

    static long minute(long order) {
        return order >> (PERSON_BITS + SHOP_BITS) & ((1 << MINUTE_BITS) - 1);
    }

    static int person(long order) {
        return (int) (order >> SHOP_BITS) & NOBODY;
    }

    static int shop(long order) {
        return (int) order & ((1 << SHOP_BITS) - 1);
    }

    /** Person and shop in one. */
    static long customer(long order) {
        return order & ((1L << (PERSON_BITS + SHOP_BITS)) - 1);
    }
}
