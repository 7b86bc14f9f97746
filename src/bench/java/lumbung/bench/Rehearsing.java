package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A backup made and verified, and a restore out of it rehearsed: whole processes. */
final class Rehearsing implements Measure {
    private final String name;
    private final int people;

    Rehearsing(String name, int people) {
        this.name = name;
        this.people = people;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        Path home = lab.copyOf(lab.register(people));
        double making = Child.run(lab.folder(), lab.program(home, "backup")).milliseconds();
        String file;
        try (Stream<Path> files = Files.list(home.resolve("backups"))) {
            file = files.findFirst().orElseThrow().toString();
        }
        double rehearsing = Child.run(lab.folder(), lab.program(home, "restore", "--rehearse", file))
                .milliseconds();
        Folder.delete(home);
        String of = String.format("%,d people", people);
        return List.of(
                Figure.milliseconds("backup of " + of, Target.NONE, making),
                Figure.milliseconds("restore rehearsed, " + of, Target.under(120_000, "ms"), rehearsing));
    }
}
