package lumbung.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import lumbung.access.Reminding;
import lumbung.access.Reviews;
import lumbung.access.Session;
import lumbung.care.today.Kind;
import lumbung.care.today.Today;
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
    private static final int REVIEWS = 3;
    /** So many lines of each list stand on the first screen. */
    private static final int LINES = 3;

    private static final double LISTS_AT_MOST = 300;
    private static final double REVIEW_AT_MOST = 3_000;

    /** What is timed, in the order in which it happens. */
    enum Moment {
        LISTS_COLD("home's lists, right after opening: while a PIN is typed", Target.NONE),
        LISTS_FIRST("home's lists, after the PIN", Target.under(LISTS_AT_MOST, "ms")),
        LISTS("home's lists", Target.under(LISTS_AT_MOST, "ms")),
        ORDER("an order placed", Target.NONE),
        LISTS_AFTER_AN_ORDER("home's lists right after an order", Target.under(LISTS_AT_MOST, "ms")),
        REVIEW_COLD("a review of half a year, the first", Target.under(REVIEW_AT_MOST, "ms")),
        REVIEW("a review of half a year", Target.under(REVIEW_AT_MOST, "ms")),
        STANDING("of it, how everybody stands", Target.NONE);

        private final String words;
        private final Target target;

        Moment(String words, Target target) {
            this.words = words;
            this.target = target;
        }

        /** As the line of what was printed tells it. */
        static Figure read(String line, String size) {
            String[] parts = line.split(" ", -1);
            Moment moment = valueOf(parts[0]);
            return Figure.milliseconds(moment.words + size, moment.target, Double.parseDouble(parts[1]))
                    .beside(parts[2] + " ms of the processor");
        }
    }

    /** Something that is timed. */
    private interface Work {
        void go();
    }

    private final Session session;
    private final Map<Moment, List<Took>> took = new EnumMap<>(Moment.class);

    /** How long once, by the clock and by the processor, in ms. */
    private record Took(double clock, double processor) {
        static double median(List<Took> all, ToDoubleFunction<Took> by) {
            return new Sample(all.stream().mapToDouble(by).toArray()).median();
        }
    }

    private TradeDay(Session session) {
        this.session = session;
    }

    /**
     * Prints what each moment took, a line each: medians by the clock and by the processor, in ms.
     *
     * @param arguments the home folder
     */
    public static void main(String[] arguments) {
        StartOptions here = StartOptions.USUAL.inHome(arguments[0]);
        try (Session session =
                new Registers(Map.of(), TradeDay::catalogue).open(here).get()) {
            TradeDay day = new TradeDay(session);
            day.work();
            day.took.forEach((moment, took) -> System.out.printf(
                    Locale.ROOT,
                    "%s %.1f %.0f%n",
                    moment,
                    Took.median(took, Took::clock),
                    Took.median(took, Took::processor)));
        }
    }

    private static Catalogue catalogue(Ground ground) {
        return new Catalogue(RegisterFields.all(
                ground.levels(), List.copyOf(OrderFields.all(ground.orders(), ground.prices(), ground.settings()))));
    }

    private void work() {
        time(Moment.LISTS_COLD, this::lists);
        time(Moment.LISTS_FIRST, this::lists);
        for (int time = 0; time < TIMES; time++) {
            time(Moment.LISTS, this::lists);
        }
        for (int time = 0; time < TIMES; time++) {
            Today before = lists();
            time(Moment.ORDER, () -> order(before));
            time(Moment.LISTS_AFTER_AN_ORDER, () -> changed(before));
        }
        time(Moment.REVIEW_COLD, this::review);
        for (int time = 0; time < REVIEWS; time++) {
            time(Moment.REVIEW, this::review);
            time(Moment.STANDING, this::standing);
        }
    }

    private void time(Moment moment, Work work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long clock = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        work.go();
        took.computeIfAbsent(moment, it -> new ArrayList<>())
                .add(new Took(
                        (System.nanoTime() - clock) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6));
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
        session.counter().place(draft).get();
    }

    /** Whoever ordered is not due any more, or else the lists tell of yesterday. */
    private void changed(Today before) {
        long count = before.of(Kind.DUE).count();
        long now = lists().of(Kind.DUE).count();
        if (now != count - 1) {
            throw new IllegalStateException(count + " due before the order, " + now + " after it");
        }
    }

    /** How the register stands today is counted over all people, as every query is. */
    private void standing() {
        session.people().census(OptionalLong.empty(), session.today());
    }

    private void review() {
        new Reviews(session).of(0, new Funnel.Span(Trading.from(session.today()), session.today()));
    }
}
