package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A clerk at the workbench: from starting it to the first answer of a search, keys in the people list, and its memory. */
record Working(String name, int people) implements Measure {
    private static final String SEARCH_EVERYWHERE = "\u0006";
    private static final String ESCAPE = "\u001b";
    private static final String PEOPLE_LIST = "\u00071";
    private static final String DOWN = "\u001b[B";
    private static final int KEYS = 200;
    private static final int TIMES = 5;
    private static final int SILENCE_MS = 700;

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path home = lab.register(people);
        Child.run(lab.folder(), lab.program(home, "find", "siti"));
        String size = String.format(", %,d people", people);
        Sample ready = Sample.of(TIMES, () -> ready(lab, home));
        List<Figure> figures = new ArrayList<>();
        Target six = people == 20_000 ? Target.timesHello(lab, 6) : Target.NONE;
        figures.add(Figure.milliseconds("ready to search" + size, six, ready.median()));
        try (PseudoTerminal terminal = PseudoTerminal.start(lab.program(home), Map.of())) {
            search(terminal);
            figures.add(new Figure(
                    "resident memory" + size,
                    Target.under(200, "MB"),
                    Memory.of(terminal.pid()).now(),
                    "MB",
                    ""));
            Sample keys = keys(terminal);
            figures.add(Figure.milliseconds(
                            "a key to its frame, p95" + size, Target.under(16, "ms p95"), keys.quantile(0.95))
                    .beside(String.format("p50 %.1f ms, longest %.1f ms", keys.median(), keys.largest())));
        }
        return figures;
    }

    /** From starting the program, with the search typed at once, until somebody is found. */
    private double ready(Lab lab, Path home) throws IOException {
        try (PseudoTerminal terminal = PseudoTerminal.start(lab.program(home), Map.of())) {
            return search(terminal);
        }
    }

    private double search(PseudoTerminal terminal) throws IOException {
        GeneratedPerson wanted = new GeneratedPeople(GeneratedPeople.SEED, people).person(people / 2);
        terminal.until(Picture.WHOLE);
        terminal.press(SEARCH_EVERYWHERE + wanted.name());
        // The name alone also stands in the field, and in the offer to add such a person.
        return terminal.until(picture -> picture.lines().stream()
                .anyMatch(line -> line.contains(wanted.name()) && line.contains("RT " + wanted.rt())));
    }

    /** From a key to the first of what it paints; each key waits until the one before is painted. */
    private static Sample keys(PseudoTerminal terminal) throws IOException {
        terminal.press(ESCAPE);
        terminal.settled(SILENCE_MS);
        terminal.press(PEOPLE_LIST);
        terminal.settled(SILENCE_MS);
        double[] took = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            took[i] = terminal.pressUntil(DOWN, picture -> true);
            terminal.settled(2);
        }
        return new Sample(took);
    }
}
