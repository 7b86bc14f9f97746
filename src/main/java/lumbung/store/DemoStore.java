package lumbung.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.access.Pin;
import lumbung.broadcast.Dispatch;
import lumbung.demo.DemoBroadcasts;
import lumbung.demo.DemoCare;
import lumbung.demo.DemoMeetings;
import lumbung.demo.DemoOrders;
import lumbung.demo.DemoPrices;
import lumbung.demo.DemoRegister;
import lumbung.demo.DemoRounds;
import lumbung.message.Outcome;
import lumbung.orders.Market;
import lumbung.register.Card;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
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
    public static Outcome<Integer> make(Path folder, Path data, Function<Ground, Catalogue> catalogue) {
        Clock clock = DemoCopy.CLOCK;
        Home home = new Home(folder);
        return new Opening(home, clock).embedded().then(store -> {
            try (store) {
                return DemoRegister.keyed(data, store.ledger(0)).then(keys -> {
                    store.clerks()
                            .all()
                            .forEach(clerk -> store.pins()
                                    .change(clerk.id(), none -> Optional.of(Pin.of(clerk.id(), DemoCopy.PIN))));
                    Finder finder = store.finder(catalogue);
                    finder.best("siti", 1);
                    DemoPrices.build(data, store.intake(finder)).get();
                    store.settle();
                    Market.Ports ports = ports(store, finder);
                    return DemoOrders.build(data, keys, store.ledger(0), ports)
                            .then(sold -> DemoCare.build(
                                    data,
                                    keys,
                                    store.ledger(0),
                                    Market.open(ports).wanted()))
                            .then(sold -> DemoRounds.build(data, keys, rounds(store, finder)))
                            .then(sold -> meetings(data, keys, store, finder, clock))
                            .then(held -> DemoBroadcasts.build(data, office(store, finder, clock)))
                            .map(made -> {
                                store.settle();
                                return keys.people().size();
                            });
                });
            }
        });
    }

    /** With those called to each who were members then. */
    static Outcome<Integer> meetings(Path data, DemoRegister.Keys keys, Store store, Finder finder, Clock clock) {
        List<Card> members = new ArrayList<>();
        finder.each(finder.parse("").get(), card -> !isMember(card, term -> true) || members.add(card));
        DemoMeetings.Ground ground = new DemoMeetings.Ground(store.meetings(), store.prices(), LocalDate.now(clock));
        return DemoMeetings.build(
                data,
                keys,
                day -> members.stream()
                        .filter(card -> isMember(card, term -> term.holdsOn(day)))
                        .map(Card::id)
                        .toList(),
                store.ledger(0),
                ground);
    }

    private static boolean isMember(Card card, Predicate<Term> when) {
        return card.roles().stream().anyMatch(it -> it.kind() == RoleKind.MEMBER && when.test(it.term()));
    }

    private static Market.Ports ports(Store store, Finder finder) {
        return new Market.Ports(store.people(), finder, store.prices(), store.orders(), store.settings());
    }

    private static DemoRounds.Office rounds(Store store, Finder finder) {
        return new DemoRounds.Office(store::ledger, store.people(), finder, store.care(), store.settings());
    }

    /** The first clerk's: who wrote all else that no line of the data says. */
    private static Dispatch.Office office(Store store, Finder finder, Clock clock) {
        long clerk = store.clerks().all().get(0).id();
        return new Dispatch.Office(
                store.ledger(clerk), store.people(), finder, store.broadcasts(), store.settings(), clock);
    }
}
