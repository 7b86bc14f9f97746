package lumbung.bench;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import lumbung.access.Reminding;
import lumbung.access.Reviews;
import lumbung.access.Session;
import lumbung.care.today.Kind;
import lumbung.care.today.Today;
import lumbung.orders.Counter;
import lumbung.orders.OrderDraft;
import lumbung.orders.field.OrderFields;
import lumbung.orders.value.Funnel;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Product;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.settings.StartOptions;
import lumbung.store.Ground;
import lumbung.store.Registers;

/** A clerk's day in a register, by the ways the screens take: a process of its own, with the launcher's options for the screens. */
final class TradeDay {
    private static final int TIMES = 7;
    /** So many lines of each list stand on the first screen. */
    private static final int LINES = 3;

    /** What is timed, in the order in which it happens. */
    enum Moment {
        LISTS_COLD("home's lists, right after opening"),
        LISTS("home's lists"),
        ORDER("an order placed"),
        LISTS_AFTER_AN_ORDER("home's lists right after an order"),
        REVIEW_COLD("a review of half a year, the first"),
        REVIEW("a review of half a year");

        private final String words;

        Moment(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Something that is timed. */
    private interface Work {
        void go();
    }

    private final Session session;
    private final Map<Moment, Double> took = new EnumMap<>(Moment.class);

    private TradeDay(Session session) {
        this.session = session;
    }

    /**
     * Prints what each moment took, in ms; medians of those that come again.
     *
     * @param arguments the home folder
     */
    public static void main(String[] arguments) {
        StartOptions here = StartOptions.USUAL.inHome(arguments[0]);
        try (Session session =
                new Registers(Map.of(), TradeDay::catalogue).open(here).get()) {
            TradeDay day = new TradeDay(session);
            day.work();
            System.out.println(day.took.values().stream()
                    .map(it -> String.format(Locale.ROOT, "%.1f", it))
                    .collect(Collectors.joining(" ")));
        }
    }

    private static Catalogue catalogue(Ground ground) {
        return new Catalogue(RegisterFields.all(
                ground.levels(), List.copyOf(OrderFields.all(ground.orders(), ground.prices(), ground.settings()))));
    }

    private void work() {
        time(Moment.LISTS_COLD, 1, this::lists);
        time(Moment.LISTS, TIMES, this::lists);
        double[] orders = new double[TIMES];
        double[] after = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            Today before = lists();
            orders[time] = milliseconds(() -> order(before));
            after[time] = milliseconds(() -> changed(before));
        }
        took.put(Moment.ORDER, new Sample(orders).median());
        took.put(Moment.LISTS_AFTER_AN_ORDER, new Sample(after).median());
        time(Moment.REVIEW_COLD, 1, this::review);
        time(Moment.REVIEW, TIMES, this::review);
    }

    private void time(Moment moment, int times, Work work) {
        double[] all = new double[times];
        for (int time = 0; time < times; time++) {
            all[time] = milliseconds(work);
        }
        took.put(moment, new Sample(all).median());
    }

    private static double milliseconds(Work work) {
        long start = System.nanoTime();
        work.go();
        return (System.nanoTime() - start) / 1e6;
    }

    private Today lists() {
        return new Reminding(session).day(session.today(), OptionalLong.empty()).read(kind -> LINES);
    }

    /** The first who is due orders again, of the shop that waits. */
    private void order(Today before) {
        Today.Line due = before.of(Kind.DUE).lines().get(0);
        var market = session.market();
        Product product = market.sold().stream()
                .filter(it -> it.businessId() == due.businessId())
                .findFirst()
                .orElseThrow();
        OrderDraft draft = OrderDraft.begun(LocalDateTime.now(session.clock()))
                .of(due.personId())
                .plus(Basket.Line.of(product, 2));
        new Counter(session.ledger(), market, session.today()).place(draft).get();
    }

    /** Whoever ordered is not due any more, or else the lists tell of yesterday. */
    private void changed(Today before) {
        long count = before.of(Kind.DUE).count();
        long now = lists().of(Kind.DUE).count();
        if (now != count - 1) {
            throw new IllegalStateException(count + " due before the order, " + now + " after it");
        }
    }

    private void review() {
        new Reviews(session).of(0, new Funnel.Span(Trading.from(session.today()), session.today()));
    }
}
