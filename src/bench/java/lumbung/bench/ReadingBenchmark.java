package lumbung.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lumbung.register.matching.FoldedName;
import lumbung.register.matching.Names;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reading one row of a list costs: its number and its name. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
    private static final int PEOPLE = 4_096;

    private final List<GeneratedPerson> people = people();
    private int next;

    private static List<GeneratedPerson> people() {
        GeneratedPeople people = new GeneratedPeople(GeneratedPeople.SEED, PEOPLE);
        return IntStream.range(0, PEOPLE).mapToObj(people::person).toList();
    }

    private GeneratedPerson person() {
        return people.get(next++ & (PEOPLE - 1));
    }

    @Benchmark
    public List<PhoneReading> phone() {
        return Phones.read(person().phone());
    }

    @Benchmark
    public FoldedName name() {
        return Names.fold(person().name());
    }
}
