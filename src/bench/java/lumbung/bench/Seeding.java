package lumbung.bench;

import java.nio.file.Path;
import java.time.Clock;
import lumbung.settings.Home;
import lumbung.store.Opening;
import lumbung.store.Store;

/** Fills a new register with made-up people; a process of its own, so that its memory is nobody else's. */
final class Seeding {
    private Seeding() {}

    /**
     * Fills it.
     *
     * @param arguments the home folder and how many people
     */
    public static void main(String[] arguments) {
        Home home = new Home(Path.of(arguments[0]));
        GeneratedPeople people = new GeneratedPeople(GeneratedPeople.SEED, Integer.parseInt(arguments[1]));
        try (Store store =
                new Opening(home, Clock.systemDefaultZone()).embedded().get()) {
            GeneratedRegister.write(people, store.ledger(0));
        }
    }
}
