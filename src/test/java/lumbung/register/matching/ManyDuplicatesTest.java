package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** N07: 100,000 people are compared with the few who may be them, and those entered twice are found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManyDuplicatesTest {
    private static final int PEOPLE = 98_000;
    private static final int TWICE = 2_000;
    private final Blocks blocks = new Blocks();
    private long comparisons;
    private long proposed;

    @Test
    void N07_those_entered_twice_are_found_among_a_hundred_thousand() {
        long seed = Long.getLong("lumbung.seed", 20261121);
        List<String> rows = new ManyPeople(seed).rows(PEOPLE, TWICE);
        long start = cpuTime();
        List<Candidate> people = IntStream.range(0, rows.size())
                .mapToObj(row -> DuplicatesTest.person(row, rows.get(row)))
                .toList();
        long read = cpuTime();
        long found =
                people.stream().filter(person -> findsItself(person, people)).count();
        long done = cpuTime();
        System.out.printf(
                "-Dlumbung.seed=%d: %,d people read in %d ms, blocked and compared in %d ms of processor time%n",
                seed, people.size(), (read - start) / 1_000_000, (done - read) / 1_000_000);
        System.out.printf(
                "%,d comparisons, %,d proposed, %d of %d entered twice found, %d bytes a person%n",
                comparisons, proposed, found, TWICE, blocks.bytes() / blocks.size());
        assertTrue(found >= TWICE * 9 / 10, "found only " + found);
        assertTrue(comparisons < 40L * people.size(), "comparisons: " + comparisons);
        assertTrue(blocks.bytes() <= 80L * blocks.size(), "bytes: " + blocks.bytes());
    }

    /** As an import does it row by row: compare with whom the blocks name, then enter. */
    private boolean findsItself(Candidate person, List<Candidate> people) {
        long[] candidates = blocks.candidates(person);
        blocks.add(person);
        comparisons += candidates.length;
        long[] pairs = Arrays.stream(candidates)
                .filter(id -> Duplicates.compare(person, people.get((int) id)).proposed())
                .toArray();
        proposed += pairs.length;
        return person.id() >= PEOPLE
                && Arrays.stream(pairs).anyMatch(id -> id == ManyPeople.original((int) person.id() - PEOPLE));
    }

    /** Nanoseconds of this thread alone, so that other work on the machine is not counted. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
