package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import lumbung.search.index.Entry;
import lumbung.search.index.Index;
import lumbung.search.index.Stamp;

/** A process of its own, with the program's own options for Java: fills an index, types into it, tells what it took. */
final class Typing {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int WARM = 60;
    private static final int SEARCHES = 200;
    private static final int SHOWN = 20;

    private Typing() {}

    /**
     * Types, and prints in one line: median, 95th of a hundred and longest in ms, bytes in memory, bytes of the snapshot.
     *
     * @param arguments how many people; a file for the snapshot
     */
    public static void main(String[] arguments) throws IOException {
        GeneratedPeople people = new GeneratedPeople(GeneratedPeople.SEED, Integer.parseInt(arguments[0]));
        Index index = filled(people);
        type(index, new TypingScript(people, 1).keystrokes(WARM));
        Sample sample = type(index, new TypingScript(people, 2).keystrokes(SEARCHES));
        Path file = Path.of(arguments[1]);
        index.save(file, new Stamp("bench", 1, "00"));
        System.out.printf(
                Locale.ROOT,
                "%f %f %f %d %d%n",
                sample.median(),
                sample.quantile(0.95),
                sample.largest(),
                index.bytes(),
                Files.size(file));
    }

    private static Index filled(GeneratedPeople people) {
        AtomicLong ids = new AtomicLong();
        GeneratedPlaces places = new GeneratedPlaces(people.villages(), ids::incrementAndGet);
        GeneratedCards cards = new GeneratedCards(people, places, ids::incrementAndGet);
        Index index = new Index(places.directory());
        index.fill(entries -> {
            for (int i = 0; i < people.count(); i++) {
                entries.accept(Entry.of(cards.card(i), TODAY));
            }
        });
        return index;
    }

    private static Sample type(Index index, List<String> texts) {
        double[] took = new double[texts.size()];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            index.search(texts.get(i), SHOWN);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Sample(took);
    }
}
