package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** From starting the program to its first whole frame: what a person waits for. */
record FirstFrame(String name, int people) implements Measure {
    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path home = lab.register(people);
        Sample sample = Sample.of(Lab.TIMES, () -> {
            try (PseudoTerminal terminal = PseudoTerminal.start(lab.program(home), Map.of())) {
                return terminal.until(Picture.WHOLE);
            }
        });
        String what = String.format("first frame, %,d people", people);
        return List.of(Figure.milliseconds(what, Target.timesHello(lab, 3.2), sample.median()));
    }
}
