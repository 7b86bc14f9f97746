package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** From starting the program to its first whole frame: what a person waits for. */
final class FirstFrame implements Measure {
    @Override
    public String name() {
        return "frame";
    }

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path home = lab.register(20_000);
        Sample sample = Sample.of(Lab.TIMES, () -> {
            try (PseudoTerminal terminal = PseudoTerminal.start(lab.program(home), Map.of())) {
                return terminal.until(Picture.WHOLE);
            }
        });
        return List.of(Figure.milliseconds("first frame", Target.timesHello(lab, 3.2), sample.median()));
    }
}
