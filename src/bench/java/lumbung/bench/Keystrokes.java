package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From a key in Search Everywhere to its results, and what the index takes. */
record Keystrokes(String name, int people) implements Measure {
    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path snapshot = lab.folder().resolve("typing.index");
        Child child = Child.run(lab.folder(), lab.ownClass(Typing.class, String.valueOf(people), snapshot.toString()));
        double[] values = numbers(child.output());
        String size = String.format("%,d people", people);
        Target frame = Target.under(16, "ms p95");
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.milliseconds("a key's results, " + size + ", p95", frame, values[1])
                .beside(String.format("p50 %.2f ms, longest %.1f ms", values[0], values[2])));
        figures.add(
                new Figure("index in memory a person", Target.under(100, "bytes"), values[3] / people, "bytes", size));
        figures.add(new Figure("its snapshot", Target.NONE, values[4] / 1e6, "MB", size));
        return figures;
    }

    private static double[] numbers(String output) {
        String last = output.lines().reduce("", (before, line) -> line);
        return List.of(last.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
