package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A list of 100,000 rows into a new register: phones, names, duplicates, journal. */
final class Importing implements Measure {
    private static final int ROWS = 100_000;
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path list = GeneratedList.write(new GeneratedPeople(GeneratedPeople.SEED, ROWS), lab.folder());
        double[] memory = new double[1];
        Sample sample = Sample.of(TIMES, () -> {
            Path home = lab.empty("import");
            Child child = Child.run(lab.folder(), lab.program(home, "import", list.toString()));
            memory[0] = child.peak();
            return child.milliseconds();
        });
        return List.of(
                Figure.milliseconds("import of 100,000 rows", Target.under(30_000, "ms"), sample.median()),
                new Figure("its peak resident memory", Target.NONE, memory[0], "MB", "heap limited to 256 MB"));
    }
}
