package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A search on the command line, from starting the program to its end. */
final class Finding implements Measure {
    @Override
    public String name() {
        return "find";
    }

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (int people : List.of(20_000, 100_000)) {
            Path home = lab.register(people);
            String wanted = new GeneratedPeople(GeneratedPeople.SEED, people)
                    .person(people / 2)
                    .name();
            Sample sample = Sample.of(
                    Lab.TIMES,
                    () -> Child.run(lab.folder(), lab.program(home, "find", wanted))
                            .milliseconds());
            String what = String.format("find on the command line, %,d people", people);
            figures.add(Figure.milliseconds(what, Target.NONE, sample.median()));
        }
        return figures;
    }
}
