package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Everybody who agreed, of 100,000 people, to vCard and CSV files. */
final class Exporting implements Measure {
    private static final int PEOPLE = 100_000;
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path home = lab.copyOf(lab.register(PEOPLE));
        Sample sample = Sample.of(TIMES, () -> {
            Path to = lab.empty("export");
            return Child.run(lab.folder(), lab.program(home, arguments(to))).milliseconds();
        });
        Folder.delete(home);
        return List.of(Figure.milliseconds("export of 100,000 people", Target.under(3_000, "ms"), sample.median()));
    }

    private static String[] arguments(Path to) {
        return new String[] {
            "export",
            "--query",
            "",
            "--purpose",
            "promo",
            "--business",
            GeneratedPlaces.BUSINESS,
            "--to",
            to.toString(),
            "--tag",
            "SEMUA"
        };
    }
}
