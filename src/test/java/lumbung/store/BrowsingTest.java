package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import lumbung.access.Handover;
import lumbung.journal.Change;
import lumbung.journal.Filter;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Birth;
import lumbung.register.Naming;
import lumbung.register.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was done, piece by piece, the same on both engines: R122, R123. */
class BrowsingTest {
    private static final int MANY = 25;

    private static long add(Ledger ledger, String name, Birth birth) {
        return ledger.write(ledger.intent(Message.of("register.operation.added", name)), changes -> {
                    long id = changes.newId();
                    changes.add(Person.named(id, new Naming(name, "", "")).with(birth));
                    return Outcome.done(id);
                })
                .get();
    }

    private static List<String> names(List<Operation> operations) {
        return operations.stream()
                .map(it -> String.valueOf(it.what().arguments().get(0)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void piecesFollowEachOtherBothWaysAndMissNothing(Store store) {
        Ledger ledger = store.ledger(7);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            add(ledger, "Orang " + i, Birth.UNKNOWN);
            all.add(0, "Orang " + i);
        }
        List<Operation> down = new ArrayList<>();
        long beyond = Filter.Piece.NEWEST;
        for (List<Operation> piece = down(ledger, beyond); !piece.isEmpty(); piece = down(ledger, beyond)) {
            down.addAll(piece);
            beyond = piece.get(piece.size() - 1).id();
        }
        assertEquals(all, names(down));
        List<Operation> oldest = ledger.operations(Filter.ALL, new Filter.Piece(Filter.Piece.OLDEST, true, 7));
        assertEquals(all.subList(MANY - 7, MANY), names(oldest));
        assertEquals(
                all.subList(MANY - 14, MANY - 7),
                names(ledger.operations(
                        Filter.ALL, new Filter.Piece(oldest.get(0).id(), true, 7))));
        store.close();
    }

    private static List<Operation> down(Ledger ledger, long beyond) {
        return ledger.operations(Filter.ALL, new Filter.Piece(beyond, false, 7));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aFilterLetsThroughWhatItSays(Store store) {
        add(store.ledger(7), "Siti_100%", Birth.UNKNOWN);
        add(store.ledger(8), "SitiX100", Birth.UNKNOWN);
        Ledger ledger = store.ledger(7);
        assertEquals(List.of("Siti_100%"), found(ledger, Filter.ALL.saying("siti_100%")));
        assertEquals(List.of("SitiX100"), found(ledger, Filter.ALL.of(8)));
        assertEquals(List.of("SitiX100"), found(ledger, Filter.since(1, 7)));
        assertEquals(List.of(), found(ledger, Filter.ALL.ofKind("transfer.operation")));
        assertEquals(
                2, found(ledger, Filter.ALL.ofKind("register.operation.added")).size());
        store.close();
    }

    private static List<String> found(Ledger ledger, Filter filter) {
        return names(ledger.operations(filter, new Filter.Piece(Filter.Piece.NEWEST, false, 10)));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void anErasedPageIsToldAndItsOperationIsNotUndone(Store store) {
        Ledger ledger = store.ledger(7);
        long siti = add(ledger, "Siti", Birth.UNKNOWN);
        store.database().transaction(connection -> {
            try (PreparedStatement erase =
                    connection.prepareStatement("UPDATE journal SET content = NULL, salt = NULL WHERE subject = ?")) {
                erase.setLong(1, siti);
                return Outcome.done(erase.executeUpdate());
            }
        });
        List<Change> history = ledger.history(siti);
        assertEquals(1, history.size());
        assertTrue(history.get(0).isErased());
        String key = ledger.undo(OptionalLong.empty(), done -> {})
                .fold(done -> "", refusal -> refusal.reason().key());
        assertEquals("store.undo.erased", key);
        assertTrue(store.people().card(siti).isPresent());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void anUndoThatIsStoppedLeavesNothingOfIt(Store store) {
        Ledger ledger = store.ledger(7);
        ledger.write(ledger.intent(Message.of("register.operation.added", "banyak")), changes -> {
            for (int i = 0; i < 2_500; i++) {
                changes.add(Person.named(changes.newId(), new Naming("Orang " + i, "", "")));
            }
            return Outcome.done(true);
        });
        boolean stopped = false;
        try {
            ledger.undo(OptionalLong.empty(), done -> {
                throw new CancellationException();
            });
        } catch (CancellationException expected) {
            stopped = true;
        }
        assertTrue(stopped);
        assertEquals(2_500, store.people().count());
        assertTrue(ledger.verify().isDone());
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        assertEquals(0, store.people().count());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aBirthdayIsFoundWhateverTheYearAndALeapDayEveryYear(Store store) {
        Ledger ledger = store.ledger(7);
        long old = add(ledger, "Mbah", Birth.on(LocalDate.of(1931, 2, 28)));
        long leap = add(ledger, "Kabisat", Birth.on(LocalDate.of(2000, 2, 29)));
        add(ledger, "Lain", Birth.on(LocalDate.of(2000, 3, 1)));
        assertEquals(List.of(leap, old), store.people().birthdays(LocalDate.of(2026, 2, 28), 5));
        assertEquals(List.of(leap), store.people().birthdays(LocalDate.of(2028, 2, 29), 5));
        assertEquals(List.of(old), store.people().birthdays(LocalDate.of(2028, 2, 28), 5));
        assertEquals(1, store.people().birthdays(LocalDate.of(2026, 2, 28), 1).size());
        store.close();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void leavingRemembersHowFarOneHasSeen(Store store) {
        Handover handover = store.handover();
        assertFalse(handover.left(7).isPresent());
        add(store.ledger(8), "Siti", Birth.UNKNOWN);
        handover.leave(7);
        handover.leave(7);
        assertEquals(1, handover.left(7).orElseThrow().number());
        assertFalse(handover.left(8).isPresent());
        store.close();
    }
}
