package lumbung.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import lumbung.journal.Ids;
import lumbung.orders.kept.Purchases;
import lumbung.orders.kept.Rhythm;
import lumbung.pricing.Policy;
import lumbung.pricing.Usage;
import lumbung.pricing.json.ReceiptText;

/** Writes made-up orders and the figures beside them as the program would have written them, without its journal. */
final class OrderRows {
    static final List<String> TABLES =
            List.of("customer_order", "order_line", "order_gift", "rule_use", "customer_total", "business_day");

    private static final String ORDER =
            "id, version, number, person_id, day, clock_minute, due_day, way, via, note, paid,"
                    + " stage, rounding, policy, used, origin";
    private static final String LINE =
            "id, version, order_id, place, person_id, day, business_id, product_id, quantity,"
                    + " returned, listed, amount, kept, by_hand, content";
    private static final String GIFT =
            "id, version, order_id, place, person_id, pieces, amount, follow_up_day, answer," + " content, ask_day";
    private static final String USE = "id, version, order_id, rule_id, person_id, day, given";
    private static final String TOTAL = "person_id, business_id, orders, amount, first_day, last_day, before_day, gap,"
            + " due_day, quiet_day, purchases, area_id";
    private static final String SOLD = "business_id, day, orders, amount, discount, by_hand";

    /** Of so many orders one brings goods along; of so many of those one was never asked about. */
    private static final int GIVES = 250;

    private static final int UNASKED = 20;
    private static final int SERVED_BY_THE_RULE = 5;

    private final Connection connection;
    private final GeneratedTrade trade;
    private final Villagers people;
    private final long first;
    private final String policy = ReceiptText.policy(Policy.USUAL);
    private final String used = ReceiptText.usage(Usage.NONE);
    private final long[][][] sold = new long[GeneratedTrade.SHOPS][GeneratedOrders.DAYS][3];
    private int idDay = -1;
    private long id;

    /**
     * Those of a register.
     *
     * @param last the last of the days
     */
    OrderRows(Connection connection, GeneratedTrade trade, Villagers people, LocalDate last) {
        this.connection = connection;
        this.trade = trade;
        this.people = people;
        this.first = last.toEpochDay() - GeneratedOrders.DAYS + 1;
    }

    /** The lines of an order, the same whenever they are asked for. */
    private List<GeneratedTrade.Sold> lines(long order) {
        SplittableRandom random = new SplittableRandom(order);
        boolean served = random.nextInt(SERVED_BY_THE_RULE) == 0 && person(order) != null;
        int count = 1 + random.nextInt(3);
        int product = random.nextInt(GeneratedTrade.PRODUCTS);
        List<GeneratedTrade.Sold> lines = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            int which = (product + 5 * place) % GeneratedTrade.PRODUCTS;
            int quantity = 1 + random.nextInt(GeneratedTrade.MOST);
            lines.add(trade.sold(GeneratedOrders.shop(order), which, quantity, served));
        }
        return lines;
    }

    private Long person(long order) {
        int at = GeneratedOrders.person(order);
        return at == GeneratedOrders.NOBODY ? null : people.ids()[at];
    }

    /** Ids of a day begin with it, as if they had been made on it. */
    private long id(int day) {
        if (day != idDay) {
            idDay = day;
            id = Ids.from(LocalDate.ofEpochDay(first + day)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        }
        return ++id;
    }

    void orders(long[] orders) throws SQLException {
        try (Bulk heads = new Bulk(connection, "customer_order", ORDER);
                Bulk lines = new Bulk(connection, "order_line", LINE);
                Bulk gifts = new Bulk(connection, "order_gift", GIFT);
                Bulk uses = new Bulk(connection, "rule_use", USE)) {
            long number = 0;
            for (long order : orders) {
                int at = GeneratedOrders.day(order);
                long head = id(at);
                Long person = person(order);
                number++;
                heads.add(
                        head,
                        0L,
                        number,
                        person,
                        first + at,
                        GeneratedOrders.minute(order),
                        first + at,
                        "FETCH",
                        "",
                        "",
                        true,
                        "HANDED",
                        0L,
                        policy,
                        used,
                        "");
                long given = lines(order, head, lines);
                if (given > 0) {
                    uses.add(id(at), 0L, head, trade.rule(), person, first + at, given);
                }
                if (number % GIVES == 0) {
                    gift(order, head, gifts);
                }
            }
        }
    }

    /** What the rule gave. */
    private long lines(long order, long head, Bulk rows) throws SQLException {
        int at = GeneratedOrders.day(order);
        int shop = GeneratedOrders.shop(order);
        long place = 0;
        long given = 0;
        long paid = 0;
        for (GeneratedTrade.Sold line : lines(order)) {
            long amount = line.amount().amount();
            rows.add(
                    id(at),
                    0L,
                    head,
                    place++,
                    person(order),
                    first + at,
                    trade.shop(shop),
                    line.product().id(),
                    line.quantity(),
                    0L,
                    line.listed().amount(),
                    amount,
                    amount,
                    0L,
                    line.content());
            given += line.listed().amount() - amount;
            paid += amount;
        }
        sold[shop][at][0]++;
        sold[shop][at][1] += paid;
        sold[shop][at][2] += given;
        return given;
    }

    private void gift(long order, long head, Bulk gifts) throws SQLException {
        int at = GeneratedOrders.day(order);
        long ask = first + at + GeneratedOrders.ASKED_AFTER;
        boolean open = at + GeneratedOrders.ASKED_AFTER >= GeneratedOrders.DAYS || head % UNASKED == 0;
        gifts.add(
                id(at),
                0L,
                head,
                0L,
                person(order),
                1L,
                0L,
                ask,
                open ? "" : "enak",
                trade.given(GeneratedOrders.shop(order)),
                open ? ask : null);
    }

    /** Figures of what {@link #orders} wrote. */
    void days() throws SQLException {
        try (Bulk rows = new Bulk(connection, "business_day", SOLD)) {
            for (int shop = 0; shop < sold.length; shop++) {
                for (int at = 0; at < GeneratedOrders.DAYS; at++) {
                    long[] day = sold[shop][at];
                    rows.add(trade.shop(shop), first + at, day[0], day[1], day[2], 0L);
                }
            }
        }
    }

    /** @param orders by customer */
    void totals(long[] orders) throws SQLException {
        try (Bulk rows = new Bulk(connection, "customer_total", TOTAL)) {
            int from = 0;
            while (from < orders.length) {
                int to = from;
                while (to < orders.length
                        && GeneratedOrders.customer(orders[to]) == GeneratedOrders.customer(orders[from])) {
                    to++;
                }
                if (person(orders[from]) != null) {
                    total(orders, from, to, rows);
                }
                from = to;
            }
        }
    }

    private void total(long[] orders, int from, int to, Bulk rows) throws SQLException {
        List<LocalDate> newest = new ArrayList<>();
        Purchases purchases = Purchases.NONE;
        long paid = 0;
        for (int at = to - 1; at >= from; at--) {
            LocalDate day = LocalDate.ofEpochDay(first + GeneratedOrders.day(orders[at]));
            if (newest.isEmpty() || !newest.get(newest.size() - 1).equals(day)) {
                newest.add(day);
            }
            long listed = 0;
            long given = 0;
            for (GeneratedTrade.Sold line : lines(orders[at])) {
                listed += line.listed().amount();
                given += line.listed().amount() - line.amount().amount();
            }
            purchases = purchases.and(day, listed, given, 0);
            paid += listed - given;
        }
        Optional<Rhythm> rhythm = Rhythm.of(newest);
        rows.add(
                person(orders[from]),
                trade.shop(GeneratedOrders.shop(orders[from])),
                (long) to - from,
                paid,
                newest.get(newest.size() - 1).toEpochDay(),
                newest.get(0).toEpochDay(),
                newest.size() > 1 ? newest.get(1).toEpochDay() : null,
                rhythm.map(it -> (long) it.gap()).orElse(null),
                rhythm.map(it -> it.due().toEpochDay()).orElse(null),
                rhythm.map(it -> it.quiet().toEpochDay()).orElse(null),
                purchases.written(),
                people.areas()[GeneratedOrders.person(orders[from])]);
    }
}
