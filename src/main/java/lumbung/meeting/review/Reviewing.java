package lumbung.meeting.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lumbung.broadcast.Broadcasts;
import lumbung.care.kept.Care;
import lumbung.journal.Filter;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.Days;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Purchases;
import lumbung.orders.kept.Tallies;
import lumbung.orders.study.Fairness;
import lumbung.orders.study.Figures;
import lumbung.orders.value.Funnel.Span;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.Prices;
import lumbung.register.Census;
import lumbung.register.People;

/** Reads reviews from a register. */
public final class Reviewing {
    /** Into how many parts the days are divided for the line of orders. */
    private static final int PARTS = 12;
    /** So many areas are told of. */
    private static final int AREAS = 8;
    /** Of each happening no more than so many are counted. */
    private static final int MOST = 10_000;

    private static final int WHOLE = 100;

    private final Ports ports;

    public Reviewing(Ports ports) {
        this.ports = ports;
    }

    /**
     * What a review is read from.
     *
     * @param ledger whose journal tells what happened; empty where whoever asks may not see it
     */
    public record Ports(
            Orders orders,
            Care care,
            Broadcasts broadcasts,
            People people,
            Prices prices,
            Lifecycle lifecycle,
            Optional<Ledger> ledger,
            Clock clock) {}

    /**
     * How some days went.
     *
     * @param whose figures; those whom somebody sees who sees one business alone are that one's in any case
     */
    public Review review(Review.Whose whose, Span period) {
        Span before = Review.before(period);
        OptionalLong business = whose.businessId() == 0 ? OptionalLong.empty() : OptionalLong.of(whose.businessId());
        Bought now = bought(period, business);
        Bought then = bought(before, business);
        // Going through the customers is half of the work: another processor does it meanwhile.
        CompletableFuture<Map<Long, Figures>> areas = CompletableFuture.supplyAsync(
                () -> customers(now, then, business, Days.of(period.from(), period.until())));
        int year = period.until().getYear();
        Counting counted = new Counting(ports, business, period, year).counted();
        Counting earlier = new Counting(ports, business, before, year - 1).counted();
        Map<ReviewFigure, Long> standing = standing(business);
        List<Review.Given> rules = business.isPresent() ? List.of() : rules(period);
        List<Review.Share> shares = shares(areas.join());
        Map<ReviewFigure, Long> nows = counted.with(now);
        nows.putAll(standing);
        Map<ReviewFigure, Long> thens = earlier.with(then);
        return new Review(
                whose,
                period,
                before,
                Arrays.stream(ReviewFigure.values())
                        .map(it -> new Review.Line(it, known(nows.get(it)), known(thens.get(it))))
                        .toList(),
                orders(business, period),
                rules,
                shares,
                business.isPresent() ? List.of() : news(period));
    }

    /** Reads what each customer bought, and answers what it came to in each area. */
    private Map<Long, Figures> customers(Bought now, Bought then, OptionalLong business, Days days) {
        Map<Long, Figures> areas = new HashMap<>();
        ports.orders.tallies().eachCustomer(business, it -> {
            now.read(it);
            then.read(it);
            Purchases.Sum sum = it.purchases().in(days);
            if (sum.orders() > 0) {
                areas.merge(it.areaId(), figures(sum.listed(), sum.given()), Reviewing::both);
            }
        });
        return areas;
    }

    /** How the register stands today: how it stood on an earlier day is not kept. */
    private Map<ReviewFigure, Long> standing(OptionalLong business) {
        Census census = ports.people.census(business, LocalDate.now(ports.clock));
        Map<ReviewFigure, Long> figures = new EnumMap<>(ReviewFigure.class);
        figures.put(ReviewFigure.PEOPLE, census.people());
        figures.put(ReviewFigure.REACHABLE, census.reachable());
        figures.put(ReviewFigure.INCOMPLETE, census.people() - census.complete());
        if (census.people() > 0) {
            figures.put(ReviewFigure.IDENTIFIED, Math.round((double) WHOLE * census.complete() / census.people()));
        }
        return figures;
    }

    private Bought bought(Span span, OptionalLong business) {
        return new Bought(span, ports.lifecycle, ports.orders.tallies().resellers(business, span.until()));
    }

    private static OptionalLong known(Long figure) {
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
    }

    private List<Long> orders(OptionalLong business, Span period) {
        long days = period.until().toEpochDay() - period.from().toEpochDay() + 1;
        int parts = (int) Math.min(PARTS, days);
        long[] counts = new long[parts];
        for (Tallies.Sold day : ports.orders.tallies().sold(period.from(), period.until())) {
            if (business.isEmpty() || business.getAsLong() == day.businessId()) {
                long at = day.day().toEpochDay() - period.from().toEpochDay();
                counts[(int) (at * parts / days)] += day.orders();
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }

    private List<Review.Share> shares(Map<Long, Figures> areas) {
        Figures all = areas.values().stream().reduce(figures(0, 0), Reviewing::both);
        if (all.turnover() >= all.listed()) {
            return List.of();
        }
        return Fairness.of(areas, all).parts().stream()
                .limit(AREAS)
                .map(it -> new Review.Share(ports.people.directory().address(it.id()), it.bought(), it.given()))
                .toList();
    }

    /** Those about households that are helped are told as one, without their names. */
    private List<Review.Given> rules(Span period) {
        Map<Long, String> names = new HashMap<>();
        for (KeptRule it : ports.prices.rules()) {
            names.put(it.number(), it.rule().who().isHidden() ? "" : it.rule().name());
        }
        Map<String, Review.Given> given = new LinkedHashMap<>();
        for (Tallies.Gave it : ports.orders.tallies().gave(period.from(), period.until())) {
            String name = names.getOrDefault(it.rule(), "");
            given.merge(
                    name,
                    new Review.Given(name, it.orders(), it.amount()),
                    (one, other) -> new Review.Given(
                            name, one.orders() + other.orders(), one.amount().plus(other.amount())));
        }
        return List.copyOf(given.values());
    }

    private static Figures both(Figures one, Figures other) {
        return new Figures(0, one.listed() + other.listed(), one.turnover() + other.turnover(), 0, 0);
    }

    private static Figures figures(long listed, long given) {
        return new Figures(0, listed, listed - given, 0, 0);
    }

    private List<Review.News> news(Span period) {
        return ports.ledger.stream()
                .flatMap(ledger ->
                        Arrays.stream(Happening.values()).map(it -> news(it, happened(it, period, ledger), ledger)))
                .filter(it -> it.times() > 0)
                .toList();
    }

    private static Review.News news(Happening what, List<Operation> all, Ledger ledger) {
        long people = what == Happening.IMPORTED
                ? all.stream().mapToLong(ledger::people).sum()
                : 0;
        return new Review.News(what, all.size(), people);
    }

    private List<Operation> happened(Happening what, Span period, Ledger ledger) {
        Function<LocalDate, Instant> begins =
                day -> day.atStartOfDay(ports.clock.getZone()).toInstant();
        Filter filter = Filter.ALL
                .between(
                        begins.apply(period.from()), begins.apply(period.until().plusDays(1)))
                .ofKind(what.beginning());
        List<Operation> found =
                new ArrayList<>(ledger.operations(filter, new Filter.Piece(Filter.Piece.NEWEST, false, MOST)));
        found.removeIf(it -> it.undoneBy() != 0 || !what.has(it.what().key()));
        return found;
    }
}
