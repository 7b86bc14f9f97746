package lumbung.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Pin;
import lumbung.demo.DemoRegister;
import lumbung.message.Outcome;
import lumbung.register.Directory;
import lumbung.search.Catalogue;
import lumbung.settings.Home;

/** Makes the demo register that the image carries: a step of the build. */
public final class DemoStore {
    private DemoStore() {}

    /**
     * Makes a home with the demo register and its search index.
     *
     * @param folder made where it is not there, refused where it holds a register
     * @param data the files that {@link DemoRegister} reads
     * @param catalogue as for {@link Store#finder}
     * @return how many people it has
     */
    public static Outcome<Integer> make(Path folder, Path data, Function<Directory, Catalogue> catalogue) {
        Clock clock = DemoCopy.CLOCK;
        Home home = new Home(folder);
        return new Opening(home, clock).embedded().then(store -> {
            try (store) {
                Outcome<Integer> people = DemoRegister.build(data, store.ledger(0));
                store.clerks()
                        .all()
                        .forEach(clerk ->
                                store.pins().change(clerk.id(), none -> Optional.of(Pin.of(clerk.id(), DemoCopy.PIN))));
                store.settle();
                store.finder(catalogue).best("siti", 1);
                return people;
            }
        });
    }
}
