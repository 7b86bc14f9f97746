package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The same rows through a program that checks nothing, where it is installed: sqlite3 with its full-text index. */
final class Peers implements Measure {
    private static final int ROWS = 100_000;
    private static final String SQLITE = "/usr/bin/sqlite3";

    @Override
    public String name() {
        return "peers";
    }

    @Override
    public List<Figure> take(Lab lab) throws IOException {
        if (!Files.isExecutable(Path.of(SQLITE))) {
            return List.of();
        }
        Path list = GeneratedList.write(new GeneratedPeople(GeneratedPeople.SEED, ROWS), lab.folder());
        Sample sample = Sample.of(3, () -> importing(lab, list).milliseconds());
        return List.of(Figure.milliseconds("sqlite3 .import with FTS5 of 100,000 rows", Target.NONE, sample.median())
                .beside("nothing checked, no journal"));
    }

    private static Child importing(Lab lab, Path list) throws IOException {
        Path database = lab.folder().resolve("peer.sqlite");
        Files.deleteIfExists(database);
        List<String> steps = List.of(
                ".mode csv",
                "CREATE VIRTUAL TABLE person USING fts5(number, name, called, phone, village, rt, rw, community);",
                ".import --skip 1 " + list + " person");
        return Child.run(
                lab.folder(),
                Stream.concat(Stream.of(SQLITE, database.toString()), steps.stream())
                        .toList());
    }
}
