package lumbung.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Measures and prints the table of the design, or the lines of it that are named. */
final class Benchmark {
    private static final List<Measure> ALL = List.of(
            new FirstFrame("frame", 20_000),
            new Working("work", 20_000),
            new Working("work", 100_000),
            new Finding(),
            new Keystrokes("typing", 20_000),
            new Keystrokes("typing", 100_000),
            new Paging("lists", 20_000),
            new Importing(),
            new Exporting(),
            new Pricing(),
            new Rehearsing("restore", 100_000),
            new Peers());
    /** Measured only when named: minutes long. */
    private static final List<Measure> LONG = List.of(
            new FirstFrame("million", 1_000_000),
            new Working("million", 1_000_000),
            new Keystrokes("million", 1_000_000),
            new Paging("million", 1_000_000),
            new Rehearsing("million-restore", 1_000_000),
            new Trading("million-orders", 1_000_000, 5_000_000));

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param arguments names of measures; none for all
     */
    public static void main(String[] arguments) throws IOException {
        Lab lab = Lab.open();
        Table table = new Table(System.out, lab);
        table.head();
        for (Measure measure : wanted(List.of(arguments))) {
            take(measure, lab, table);
        }
    }

    private static List<Measure> wanted(List<String> names) {
        return names.isEmpty()
                ? ALL
                : Stream.concat(ALL.stream(), LONG.stream())
                        .filter(measure -> names.contains(measure.name()))
                        .toList();
    }

    private static void take(Measure measure, Lab lab, Table table) {
        try {
            measure.take(lab).forEach(table::line);
        } catch (IOException e) {
            table.failed(measure.name(), e);
        }
    }
}
