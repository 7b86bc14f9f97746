package lumbung.care.round;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import lumbung.care.By;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Doorstep;
import lumbung.register.People;
import lumbung.search.Finder;
import lumbung.search.Selection;

/** Makes rounds of visits: N12. */
public final class Rounds {
    /** The most people on one sheet. */
    public static final int MOST = 5_000;

    private static final SecureRandom LOTS = new SecureRandom();

    private final Ledger ledger;
    private final People people;
    private final Finder finder;
    private final By by;
    private final LongSupplier lots;

    public Rounds(Ledger ledger, People people, Finder finder, By by) {
        this(ledger, people, finder, by, LOTS::nextLong);
    }

    /**
     * The same with lots of its own.
     *
     * @param lots by which it is drawn which lines are keyed twice
     */
    public Rounds(Ledger ledger, People people, Finder finder, By by, LongSupplier lots) {
        this.ledger = ledger;
        this.people = people;
        this.finder = finder;
        this.by = by;
        this.lots = lots;
    }

    private record Door(long personId, Doorstep step) {}

    /** Makes one with everybody whom whoever makes it sees, in the order of the way: RW, RT, house. */
    public Outcome<Round> make(Round round, Selection whom) {
        Optional<Refusal> flaw = flaw(round);
        return flaw.isPresent() ? Outcome.refused(flaw.get()) : doors(whom).then(doors -> made(round, doors));
    }

    private static Optional<Refusal> flaw(Round round) {
        if (round.name().isEmpty()) {
            return Optional.of(Refusal.at("name", "round.refused.name"));
        }
        return round.name().length() > Round.LONGEST || round.goers().length() > Round.LONGEST
                ? Optional.of(Refusal.at(
                        round.name().length() > Round.LONGEST ? "name" : "goers", "care.refused.long", Round.LONGEST))
                : Optional.empty();
    }

    private Outcome<List<Door>> doors(Selection whom) {
        List<Door> doors = new ArrayList<>();
        return whom.each(finder, people, card -> {
                    doors.add(new Door(card.id(), Doorstep.of(Optional.of(card), people.directory())));
                    return doors.size() <= MOST;
                })
                .then(whole -> {
                    if (doors.isEmpty() || doors.size() > MOST) {
                        return Outcome.refused(Refusal.at(
                                "query", doors.isEmpty() ? "round.refused.nobody" : "round.refused.many", MOST));
                    }
                    doors.sort(Comparator.comparing(Door::step, Doorstep.BY_AREA)
                            .thenComparing(Door::step, Doorstep.BY_HOUSE)
                            .thenComparing(Door::personId));
                    return Outcome.done(doors);
                });
    }

    private Outcome<Round> made(Round round, List<Door> doors) {
        long seed = lots.getAsLong();
        Message what = Message.of("round.operation.made", round.name(), doors.size());
        return ledger.write(ledger.intent(what), changes -> {
            Round kept = round.noted(changes.newId(), by.clerkId(), seed);
            changes.add(kept);
            int number = 0;
            for (Door door : doors) {
                number++;
                changes.add(RoundLine.blank(
                        changes.newId(), new RoundLine.Place(kept.businessId(), kept.id(), number), door.personId()));
            }
            return Outcome.done(kept);
        });
    }
}
