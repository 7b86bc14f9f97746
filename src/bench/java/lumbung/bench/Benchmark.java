package lumbung.bench;

import java.io.IOException;
import java.util.List;

/** Measures and prints the table of the design, or the lines of it that are named. */
final class Benchmark {
    private static final List<Measure> ALL = List.of(new FirstFrame(), new Finding(), new Importing(), new Exporting());

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param arguments names of measures; none for all
     */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments);
        Lab lab = Lab.open();
        Table table = new Table(System.out, lab);
        table.head();
        for (Measure measure : ALL) {
            if (wanted.isEmpty() || wanted.contains(measure.name())) {
                take(measure, lab, table);
            }
        }
    }

    private static void take(Measure measure, Lab lab, Table table) {
        try {
            measure.take(lab).forEach(table::line);
        } catch (IOException e) {
            table.failed(measure.name(), e);
        }
    }
}
