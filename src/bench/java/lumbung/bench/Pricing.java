package lumbung.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A thousand lines priced by ten thousand rules, warm, without and with many more about other goods: as many as only a replay
 * has, so with the options that the launcher gives it.
 */
final class Pricing implements Measure {
    private static final int RULES = 10_000;

    @Override
    public String name() {
        return "pricing";
    }

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (int others : List.of(0, 5 * RULES)) {
            Child child =
                    Child.run(lab.folder(), lab.lasting(Quoting.class, String.valueOf(RULES), String.valueOf(others)));
            String[] words = child.output().strip().split(" ");
            String what = String.format("1,000 lines priced by %,d rules, %,d others", RULES, others);
            figures.add(Figure.milliseconds(what, Target.under(5, "ms"), Double.parseDouble(words[0]))
                    .beside(String.format("p90 %.1f ms", Double.parseDouble(words[1]))));
        }
        return figures;
    }
}
