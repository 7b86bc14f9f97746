package lumbung.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Moment;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.Usage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a thousand lines cost to price, with ten thousand rules about them and with fifty thousand more about other goods. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
public class PricingBenchmark {
    private static final int RULES = 10_000;
    private static final int LINES = 1_000;
    private static final int ORDER = 3;

    @Param({"0", "50000"})
    public int irrelevant;

    private final Moment moment = Moment.on(GeneratedRules.DAY);
    private Rulebook book;
    private Basket basket;
    private Buyer buyer;
    private List<Basket> orders;

    @Setup
    public void generate() {
        GeneratedRules rules = new GeneratedRules();
        book = rules.book(RULES, irrelevant);
        basket = rules.basket(LINES);
        buyer = rules.buyer();
        orders = IntStream.range(0, LINES / ORDER)
                .mapToObj(at -> new Basket(basket.lines().subList(at * ORDER, at * ORDER + ORDER)))
                .toList();
    }

    @Benchmark
    public Quote oneOrderOfAThousandLines() {
        return book.quote(basket, buyer, Usage.NONE, moment);
    }

    @Benchmark
    public long aThousandLinesInOrdersOfThree() {
        long paid = 0;
        for (Basket order : orders) {
            paid += book.quote(order, buyer, Usage.NONE, moment).payable().amount();
        }
        return paid;
    }
}
