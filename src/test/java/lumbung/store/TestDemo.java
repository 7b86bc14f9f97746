package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import lumbung.broadcast.Dispatch;
import lumbung.demo.DemoBroadcasts;
import lumbung.demo.DemoCare;
import lumbung.demo.DemoOrders;
import lumbung.demo.DemoPrices;
import lumbung.demo.DemoRegister;
import lumbung.demo.DemoRounds;
import lumbung.orders.Market;
import lumbung.orders.field.OrderFields;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.field.RegisterFields;
import lumbung.settings.Home;

/** The demo cooperative's register in its stages, each made once a run and copied for every test that asks for it. */
public final class TestDemo {
    private static final Path DATA = Path.of("data", "demo");

    private TestDemo() {}

    /** Its people, and nothing that they bought. */
    public static Store people() {
        return People.MADE.copy();
    }

    /** With goods and rules, and the meetings that decided them. */
    public static Store priced() {
        return Priced.MADE.copy();
    }

    /** With goods, rules and the broadcasts that went out. */
    public static Store announced() {
        return Announced.MADE.copy();
    }

    /** With goods, rules and two years of orders. */
    public static Store ordered() {
        return Ordered.MADE.copy();
    }

    /** All that there is, as it lies in the image: orders, care, rounds and broadcasts. */
    static Store whole(Home home) {
        return Whole.MADE.copy(home);
    }

    /** Who and what has which id, in every stage. */
    public static DemoRegister.Keys keys() {
        return People.KEYS;
    }

    /** All that orders are made with. */
    public static Market.Ports ports(Store store) {
        return new Market.Ports(store.people(), finder(store), store.prices(), store.orders(), store.settings());
    }

    public static Finder finder(Store store) {
        return store.finder(TestDemo::catalogue);
    }

    /** The fields that the program has. */
    public static Catalogue catalogue(Ground ground) {
        return new Catalogue(RegisterFields.all(
                ground.levels(), OrderFields.all(ground.orders(), ground.prices(), ground.settings())));
    }

    /** The first clerk's. */
    public static Dispatch.Office office(Store store) {
        return new Dispatch.Office(
                store.ledger(store.clerks().all().get(0).id()),
                store.people(),
                finder(store),
                store.broadcasts(),
                store.settings(),
                TestStore.CLOCK);
    }

    /**
     * @param home whose key seals its journal
     */
    private record Stage(Original original, Home home) {
        /** Takes a register further, and closes it. */
        static Stage of(Store store, Home home, Consumer<Store> further) {
            try (store) {
                further.accept(store);
                store.settle();
                return new Stage(store.database().read(Original::of), home);
            }
        }

        Stage then(Consumer<Store> further) {
            return of(copy(), home, further);
        }

        Store copy() {
            return copy(TestStore.home());
        }

        Store copy(Home fresh) {
            try {
                Files.copy(home.journalKey(), fresh.journalKey());
                return TestStore.open(original.copy(), fresh);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class People {
        static final DemoRegister.Keys KEYS;
        static final Stage MADE;

        static {
            Home home = TestStore.home();
            Store store = TestStore.derby(home);
            KEYS = DemoRegister.keyed(DATA, store.ledger(0)).get();
            MADE = Stage.of(store, home, filled -> {});
        }
    }

    private static final class Priced {
        static final Stage MADE = People.MADE.then(store -> {
            DemoPrices.build(DATA, store.intake(finder(store))).get();
            DemoStore.meetings(DATA, People.KEYS, store, finder(store), TestStore.CLOCK)
                    .get();
        });
    }

    private static final class Announced {
        static final Stage MADE = Priced.MADE.then(
                store -> DemoBroadcasts.build(DATA, office(store)).get());
    }

    private static final class Ordered {
        static final Stage MADE =
                Priced.MADE.then(store -> DemoOrders.build(DATA, People.KEYS, store.ledger(0), ports(store))
                        .get());
    }

    private static final class Whole {
        static final Stage MADE = Ordered.MADE.then(store -> {
            Market.Ports ports = ports(store);
            DemoCare.build(
                            DATA,
                            People.KEYS,
                            store.ledger(0),
                            Market.open(ports).wanted())
                    .get();
            DemoRounds.Office rounds =
                    new DemoRounds.Office(store::ledger, store.people(), finder(store), store.care(), store.settings());
            DemoRounds.build(DATA, People.KEYS, rounds).get();
            DemoBroadcasts.build(DATA, office(store)).get();
        });
    }
}
