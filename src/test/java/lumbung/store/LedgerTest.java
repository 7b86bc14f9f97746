package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.journal.Change;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The journal, undo and redo, the same on both engines: R122, R123, N15. */
class LedgerTest {
    private static final long RINI = 7;

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void whatWasAddedCanBeReadAndItsHistoryTellsWhoDidIt(Store store) {
        Ledger ledger = store.ledger(RINI);
        Person siti = add(ledger, "Siti Aminah");
        Card card = store.people().card(siti.id()).orElseThrow();
        assertEquals("Siti Aminah", card.person().naming().name());
        assertEquals(1, card.person().version());
        assertEquals("0812-0000-3456", card.phones().get(0).raw());
        assertEquals(1, store.people().count());
        assertEquals(
                List.of(Change.Action.ADDED, Change.Action.ADDED),
                ledger.history(siti.id()).stream().map(Change::action).toList());
        assertEquals(RINI, ledger.recent(1).get(0).clerkId());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void undoTakesBackAndRedoBringsBackTheSameRows(Store store) {
        Ledger ledger = store.ledger(RINI);
        Person siti = add(ledger, "Siti Aminah");
        Card before = store.people().card(siti.id()).orElseThrow();
        rename(ledger, before.person(), "Siti Aminah Dewi");
        Card after = store.people().card(siti.id()).orElseThrow();

        assertEquals(
                "test.rename",
                ledger.undo(OptionalLong.empty(), done -> {}).get().what().key());
        assertEquals(before.person().naming(), name(store, siti.id()));
        assertEquals("test.rename", ledger.redo(done -> {}).get().what().key());
        assertEquals(after.person().naming(), name(store, siti.id()));
        ledger.undo(OptionalLong.empty(), done -> {}).get();
        ledger.undo(OptionalLong.empty(), done -> {}).get();
        assertTrue(store.people().card(siti.id()).isEmpty());
        assertEquals(0, store.people().count());
        ledger.redo(done -> {}).get();
        assertEquals(before.person().naming(), name(store, siti.id()));
        assertEquals(
                before.phones().get(0).raw(),
                store.people().card(siti.id()).orElseThrow().phones().get(0).raw());
        ledger.redo(done -> {}).get();
        assertEquals(after.person().naming(), name(store, siti.id()));
        assertEquals(
                "store.redo.nothing", refusal(ledger.redo(done -> {})).reason().key());
        assertTrue(ledger.verify().isDone());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void undoOfWhatWasChangedSinceIsRefusedAndNamesTheLaterChange(Store store) {
        Ledger ledger = store.ledger(RINI);
        Person siti = add(ledger, "Siti Aminah");
        Operation added = ledger.recent(1).get(0);
        rename(ledger, store.people().card(siti.id()).orElseThrow().person(), "Siti Aminah Dewi");
        Refusal refusal = refusal(ledger.undo(OptionalLong.of(added.id()), done -> {}));
        assertEquals("store.undo.changed-since", refusal.reason().key());
        assertEquals("test.rename", ((Message) refusal.reason().arguments().get(1)).key());
        assertTrue(store.people().card(siti.id()).isPresent());

        ledger.undo(OptionalLong.empty(), done -> {}).get();
        assertTrue(ledger.undo(OptionalLong.of(added.id()), done -> {}).isDone());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void undoIsRefusedWhereSomethingLaterHangsOnTheRow(Store store) {
        Ledger ledger = store.ledger(RINI);
        Person siti = add(ledger, "Siti Aminah");
        Operation added = ledger.recent(1).get(0);
        ledger.write(ledger.intent(Message.of("test.phone")), changes -> {
            changes.add(phone(changes.newId(), siti.id(), "0812-0000-7777"));
            return Outcome.done(true);
        });
        Refusal refusal = refusal(ledger.undo(OptionalLong.of(added.id()), done -> {}));
        assertEquals("test.phone", ((Message) refusal.reason().arguments().get(1)).key());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aStaleChangeIsRefusedAndLeavesNothing(Store store) {
        Ledger ledger = store.ledger(RINI);
        Person siti = add(ledger, "Siti Aminah");
        Person read = store.people().card(siti.id()).orElseThrow().person();
        rename(ledger, read, "Siti Aminah Dewi");
        Outcome<Boolean> stale = ledger.write(ledger.intent(Message.of("test.rename")), changes -> {
            changes.add(phone(changes.newId(), siti.id(), "0812-0000-7777"));
            changes.change(read.with(new Naming("Siti", "", "")));
            return Outcome.done(true);
        });
        assertEquals("store.stale", refusal(stale).reason().key());
        assertEquals(1, store.people().card(siti.id()).orElseThrow().phones().size());
        assertTrue(ledger.verify().isDone());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aRefusedOperationLeavesNoTrace(Store store) {
        Ledger ledger = store.ledger(RINI);
        ledger.write(ledger.intent(Message.of("test.add")), changes -> {
            changes.add(Person.named(changes.newId(), new Naming("Siti", "", "")));
            return Outcome.refused("test.no");
        });
        assertEquals(0, store.people().count());
        assertTrue(ledger.recent(10).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void aChangedEntryIsFound(Store store) {
        Ledger ledger = store.ledger(RINI);
        add(ledger, "Siti Aminah");
        add(ledger, "Tarni");
        assertTrue(ledger.verify().isDone());
        store.database().transaction(connection -> {
            try (var statement =
                    connection.prepareStatement("UPDATE journal SET content = 'person' WHERE number = 3")) {
                assertEquals(1, statement.executeUpdate());
                return Outcome.done(true);
            }
        });
        Refusal refusal = refusal(ledger.verify());
        assertEquals(Message.of("store.journal.broken", 3L), refusal.reason());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void anOperationWithoutEffectIsNotRemembered(Store store) {
        Ledger ledger = store.ledger(RINI);
        Person siti = add(ledger, "Siti Aminah");
        Person read = store.people().card(siti.id()).orElseThrow().person();
        assertTrue(rename(ledger, read, "Siti Aminah").isDone());
        assertEquals(1, ledger.recent(10).size());
        assertFalse(ledger.recent(10).get(0).what().key().equals("test.rename"));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    void whatHappenedOutsideIsNeverUndone(Store store) {
        Ledger ledger = store.ledger(RINI);
        Person siti = add(ledger, "Siti Aminah");
        ledger.record(ledger.intent(Message.of("test.export")), changes -> {
            changes.add(phone(changes.newId(), siti.id(), "0812-0000-7777"));
            return Outcome.done(true);
        });
        OptionalLong export = OptionalLong.of(ledger.recent(1).get(0).id());
        assertEquals(
                "store.undo.fact",
                refusal(ledger.undo(export, done -> {})).reason().key());
        assertEquals("test.add", ledger.undoable().orElseThrow().what().key());
    }

    static Person add(Ledger ledger, String name) {
        return ledger.write(ledger.intent(Message.of("test.add", name)), changes -> {
                    Person person = Person.named(changes.newId(), new Naming(name, "Bu", "Siti"));
                    changes.add(person);
                    changes.add(phone(changes.newId(), person.id(), "0812-0000-3456"));
                    return Outcome.done(person);
                })
                .get();
    }

    private static Phone phone(long id, long personId, String raw) {
        return new Phone(
                id,
                0,
                personId,
                raw,
                "+62" + raw.substring(1).replace("-", ""),
                PhoneKind.MOBILE,
                Answer.YES,
                Optional.empty(),
                false,
                Term.ALWAYS);
    }

    private static Outcome<Boolean> rename(Ledger ledger, Person person, String name) {
        return ledger.write(ledger.intent(Message.of("test.rename")), changes -> {
            changes.change(person.with(new Naming(name, "Bu", "Siti")));
            return Outcome.done(true);
        });
    }

    private static Naming name(Store store, long id) {
        return store.people().card(id).orElseThrow().person().naming();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
