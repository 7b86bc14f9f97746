package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first screen's lists, an order and a review where there are millions of orders. */
record Trading(String name, int people, int orders) implements Measure {
    private static final int TIMES = 3;
    private static final int MONTHS = 6;

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path home = lab.copyOf(lab.trade(people, orders));
        String size = String.format(", %,d orders", orders);
        List<Figure> figures = new ArrayList<>();
        Child.run(lab.folder(), lab.program(home, "find", "siti"));
        figures.add(Figure.milliseconds(
                "from the first frame to home's lists" + size,
                Target.NONE,
                Sample.of(TIMES, () -> listsBehindFrame(lab, home)).median()));
        Child.run(lab.folder(), lab.ownClass(TradeDay.class, home.toString()))
                .output()
                .lines()
                .map(line -> TradeDay.Moment.read(line, size))
                .forEach(figures::add);
        LocalDate today = LocalDate.now();
        Sample report = Sample.of(
                1,
                () -> Child.run(
                                lab.folder(),
                                lab.program(
                                        home,
                                        "report",
                                        "review",
                                        "--from",
                                        from(today).toString(),
                                        "--to",
                                        today.toString()))
                        .milliseconds());
        figures.add(Figure.milliseconds("report review as a whole process" + size, Target.NONE, report.median()));
        Folder.delete(home);
        return figures;
    }

    /** The first of half a year's days. */
    static LocalDate from(LocalDate until) {
        return until.minusMonths(MONTHS).plusDays(1);
    }

    private static double listsBehindFrame(Lab lab, Path home) throws IOException {
        try (PseudoTerminal terminal = PseudoTerminal.start(lab.program(home), Map.of())) {
            double frame = terminal.until(Picture.WHOLE);
            return terminal.until(Picture.shows("Waktunya pesan lagi")) - frame;
        }
    }
}
