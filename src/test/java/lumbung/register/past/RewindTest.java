package lumbung.register.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Alias;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was can be seen again and brought back: R122. */
class RewindTest {
    private static final int STEPS = 40;

    private final Store store = TestStore.derby();
    private final Ledger ledger = store.ledger(7);
    private final long siti = added("Siti Aminah");

    @AfterEach
    void close() {
        store.close();
    }

    private long added(String name) {
        return write(changes -> {
            long id = changes.newId();
            changes.add(Person.named(id, new Naming(name, "Bu", "")));
            return id;
        });
    }

    private interface Deed<T> {
        T in(Changes changes);
    }

    private <T> T write(Deed<T> deed) {
        return ledger.write(
                        ledger.intent(Message.of("register.operation.changed", "x")),
                        changes -> Outcome.done(deed.in(changes)))
                .get();
    }

    private Card card() {
        return store.people().card(siti).orElseThrow();
    }

    private Snapshot now() {
        return Snapshot.of(card(), store.people().relations(siti));
    }

    private Snapshot at(long number) {
        return new Rewind(now(), ledger.history(siti), ledger::row).at(number);
    }

    private long head() {
        var history = ledger.history(siti);
        return history.get(history.size() - 1).number();
    }

    /** Versions count writes, and say nothing about what a record was. */
    private static String content(Snapshot snapshot) {
        return snapshot.rows().toString().replaceAll("version=\\d+", "");
    }

    private void something(Random random) {
        List<Alias> aliases = card().aliases();
        switch (random.nextInt(5)) {
            case 0 -> write(changes -> renamed(changes, "Siti " + random.nextInt(100)));
            case 1 -> write(changes -> another(changes, "St. " + random.nextInt(100)));
            case 2 -> {
                if (!aliases.isEmpty()) {
                    write(changes -> gone(changes, aliases.get(random.nextInt(aliases.size()))));
                }
            }
            case 3 -> {
                boolean first = ledger.undoable().orElseThrow().range().first() == 1;
                if (!first) {
                    ledger.undo(OptionalLong.empty(), done -> {}).get();
                }
            }
            default -> ledger.redo(done -> {});
        }
    }

    private boolean renamed(Changes changes, String name) {
        changes.change(card().person().with(new Naming(name, "Bu", "")));
        return true;
    }

    private boolean another(Changes changes, String name) {
        changes.add(new Alias(changes.newId(), 0, siti, name));
        return true;
    }

    private static boolean gone(Changes changes, Entity row) {
        changes.remove(row);
        return true;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyEarlierStateIsSeenAgainAsItWas(long seed) {
        Random random = new Random(seed);
        List<String> states = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            something(random);
            states.add(content(now()));
            numbers.add(head());
        }
        for (int step = 0; step < STEPS; step++) {
            assertEquals(states.get(step), content(at(numbers.get(step))), "seed " + seed + " step " + step);
        }
        assertTrue(at(0).person().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void whatIsBroughtBackIsAsItWasAndUndoneItIsAsItIs(long seed) {
        Random random = new Random(seed);
        List<Long> numbers = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            something(random);
            numbers.add(head());
        }
        for (int turn = 0; turn < 8; turn++) {
            Snapshot before = now();
            Snapshot then = at(numbers.get(random.nextInt(STEPS)));
            Restoring restoring = new Restoring(before, then, row -> Optional.empty());
            Snapshot target = restoring.whole().get();
            if (content(target).equals(content(before))) {
                continue;
            }
            write(changes -> brought(restoring, target, changes));
            assertEquals(content(then), content(now()), "seed " + seed);
            ledger.undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(content(before), content(now()), "seed " + seed);
        }
        assertTrue(ledger.verify().isDone());
    }

    private static boolean brought(Restoring restoring, Snapshot target, Changes changes) {
        restoring.write(target, changes);
        return true;
    }

    @Test
    void oneThingComesBackAloneAndOthersStay() {
        long before = head();
        write(changes -> renamed(changes, "Siti Baru"));
        write(changes -> another(changes, "St. Aminah"));
        Restoring restoring = new Restoring(now(), at(before), row -> Optional.empty());
        Snapshot target =
                restoring.only(Set.of(new Difference.Place("nama", siti))).get();
        write(changes -> brought(restoring, target, changes));
        assertEquals("Siti Aminah", card().person().naming().name());
        assertEquals(1, card().aliases().size());
    }

    @Test
    void anAnswerToBeingWrittenToIsNeverTakenBackByBringingBack() {
        long before = head();
        write(changes -> {
            Proof proof = new Proof(Proof.Method.SPOKEN, "");
            changes.add(
                    new Consent(changes.newId(), 0, siti, Purpose.PROMO, 0, false, proof, LocalDate.of(2026, 11, 20)));
            return true;
        });
        Restoring restoring = new Restoring(now(), at(before), row -> Optional.empty());
        assertEquals(content(now()), content(restoring.whole().get()));
        long consent = card().consents().get(0).id();
        assertFalse(
                restoring.only(Set.of(new Difference.Place("boleh", consent))).isDone());
    }

    @Test
    void whatAnEarlierStateNeedsAndIsGoneIsNamed() {
        long before = head();
        write(changes -> renamed(changes, "Siti Baru"));
        Restoring restoring = new Restoring(now(), at(before), row -> Optional.of(Message.of("history.field.wilayah")));
        String key =
                restoring.whole().fold(done -> "", refusal -> refusal.reason().key());
        assertEquals("history.refused.needs", key);
    }
}
