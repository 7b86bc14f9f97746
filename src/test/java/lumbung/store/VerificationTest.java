package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.journal.Audit;
import lumbung.journal.Audit.Kind;
import lumbung.journal.Ledger;
import lumbung.journal.Seal;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done to the journal or the register behind the program's back is found and told, on both engines: R122, N15. */
class VerificationTest {
    private static final String ENGINES = "lumbung.store.TestStore#onBothEngines";
    private static final long RINI = 7;
    private static final Audit.Wish ROWS = new Audit.Wish(true, Optional.empty());

    /** Six operations; each adds a person and a phone: entries 1 and 2, 3 and 4, and so on. */
    private static Ledger filled(Store store) {
        Ledger ledger = store.ledger(RINI);
        for (String name : List.of("Siti", "Tarni", "Wati", "Darsih", "Kasmi", "Rasem")) {
            LedgerTest.add(ledger, name);
        }
        assertTrue(ledger.audit(ROWS).whole());
        return ledger;
    }

    private static void tamper(Store store, String... statements) {
        store.database().transaction(connection -> {
            for (String sql : statements) {
                try (var statement = connection.prepareStatement(sql)) {
                    assertTrue(statement.executeUpdate() > 0, sql);
                }
            }
            return Outcome.done(true);
        });
    }

    /** "CHANGED 3-4, MISSING 7-8". */
    private static String faults(Audit audit) {
        return audit.faults().stream()
                .map(it -> it.kind() + " " + it.first() + "-" + it.last())
                .collect(Collectors.joining(", "));
    }

    private static String found(Ledger ledger) {
        return faults(ledger.audit(Audit.Wish.JOURNAL));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void eachChangedEntryIsFoundAlsoBehindAnother(Store store) {
        Ledger ledger = filled(store);
        tamper(
                store,
                "UPDATE journal SET content = 'person' WHERE number = 3",
                "UPDATE journal SET subject = subject + 1 WHERE number = 7",
                "UPDATE journal SET mark = (SELECT mark FROM journal WHERE number = 1) WHERE number = 9");
        Audit audit = ledger.audit(Audit.Wish.JOURNAL);
        assertEquals("CHANGED 3-4, CHANGED 7-8, CHANGED 9-10", faults(audit));
        assertEquals(3, audit.count());
        assertEquals(RINI, audit.faults().get(0).operation().orElseThrow().clerkId());
        assertEquals(
                List.of("Tarni"),
                audit.faults().get(0).operation().orElseThrow().what().arguments());
        assertEquals(
                Message.of("store.journal.broken", 3L),
                ((Outcome.Refused<?>) ledger.verify()).refusal().reason());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anotherClerkOrMomentIsFound(Store store) {
        Ledger ledger = filled(store);
        tamper(
                store,
                "UPDATE operation SET clerk_id = 8 WHERE first_number = 3",
                "UPDATE operation SET at_ms = at_ms - 1 WHERE first_number = 9");
        assertEquals("CHANGED 3-4, CHANGED 9-10", found(ledger));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aContentWithANewDigestIsFound(Store store) {
        Ledger ledger = filled(store);
        tamper(store, """
                UPDATE journal SET content = (SELECT content FROM journal WHERE number = 1),
                salt = (SELECT salt FROM journal WHERE number = 1),
                digest = (SELECT digest FROM journal WHERE number = 1) WHERE number = 5""");
        assertEquals("CHANGED 5-6", found(ledger));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void missingEntriesAreFoundWithWhoseTheyWere(Store store) {
        Ledger ledger = filled(store);
        tamper(store, "DELETE FROM journal WHERE number = 5", "DELETE FROM journal WHERE number = 11");
        Audit audit = ledger.audit(Audit.Wish.JOURNAL);
        assertEquals("MISSING 5-6, MISSING 11-12", faults(audit));
        assertEquals(
                List.of("Wati"),
                audit.faults().get(0).operation().orElseThrow().what().arguments());
        tamper(store, "DELETE FROM journal WHERE number = 1");
        assertEquals("MISSING 1-2, MISSING 5-6, MISSING 11-12", found(ledger));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aTailThatWasCutOffIsFoundAlsoWhereTheHeadSaysSo(Store store) {
        Ledger ledger = filled(store);
        tamper(store, "DELETE FROM journal WHERE number = 11", "DELETE FROM operation WHERE first_number = 11");
        assertEquals("MISSING 11-12", found(ledger));
        tamper(store, "UPDATE register_head SET number = 10");
        assertEquals("HEAD 10-10", found(ledger));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anEntryBeyondTheHeadIsFound(Store store) {
        Ledger ledger = filled(store);
        tamper(store, """
                INSERT INTO journal (number, entries, operation_id, subject, content, salt, digest, mark)
                SELECT number + 2, entries, operation_id, subject, content, salt, digest, mark
                FROM journal WHERE number = 11""");
        assertEquals("HEAD 12-12", found(ledger));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void reorderedEntriesAreFoundAndTheOneBehindThemIsNot(Store store) {
        Ledger ledger = filled(store);
        tamper(
                store,
                "UPDATE journal SET number = 99 WHERE number = 3",
                "UPDATE journal SET number = 3 WHERE number = 5",
                "UPDATE journal SET number = 5 WHERE number = 99");
        assertEquals(
                List.of("MOVED 3-4", "MOVED 5-6"),
                Arrays.stream(found(ledger).split(", ", -1))
                        .filter(it -> !it.startsWith(Kind.OPERATION.name()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anOperationWithoutItsEntriesOrEntriesWithoutTheirOperationAreFound(Store store) {
        Ledger ledger = filled(store);
        tamper(store, "UPDATE operation SET last_number = 8 WHERE first_number = 5");
        assertEquals("OPERATION 5-6", found(ledger));
        tamper(
                store,
                "UPDATE operation SET last_number = 6 WHERE first_number = 5",
                "DELETE FROM operation WHERE first_number = 9");
        assertEquals("OPERATION 9-10", found(ledger));
        tamper(store, """
                INSERT INTO operation
                    (id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number)
                SELECT 1, clerk_id, at_ms, what, kind, undoes, undone_by, 20, 21 FROM operation
                WHERE first_number = 1""");
        assertEquals("OPERATION 9-10, OPERATION 20-21", found(ledger));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    @DisplayName("R123: an entry whose content was erased still holds, and is counted")
    void erasedEntriesHold(Store store) {
        Ledger ledger = filled(store);
        tamper(
                store,
                "UPDATE journal SET content = NULL, salt = NULL WHERE number = 3",
                "UPDATE journal SET content = '', salt = '' WHERE number = 7");
        Audit audit = ledger.audit(Audit.Wish.JOURNAL);
        assertTrue(audit.whole());
        assertEquals(4, audit.erased());
        tamper(store, "UPDATE journal SET content = NULL WHERE number = 9");
        assertEquals("CHANGED 9-10", found(ledger));
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void allFaultsAreCountedAndTheFirstAreListed(Store store) {
        Ledger ledger = store.ledger(RINI);
        for (int at = 0; at < Audit.LISTED + 20; at++) {
            LedgerTest.add(ledger, "Siti " + at);
        }
        tamper(store, "UPDATE journal SET content = 'x'");
        Audit audit = ledger.audit(Audit.Wish.JOURNAL);
        assertEquals(Audit.LISTED + 20, audit.count());
        assertEquals(Audit.LISTED, audit.faults().size());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void aRowChangedAddedOrDeletedBehindTheProgramsBackIsFoundWhenRowsAreLookedAt(Store store) {
        Ledger ledger = filled(store);
        Person wati = LedgerTest.add(ledger, "Wati");
        Person darsih = LedgerTest.add(ledger, "Darsih");
        tamper(
                store,
                "UPDATE person SET name = 'Wati Palsu' WHERE id = " + wati.id(),
                "DELETE FROM phone WHERE person_id = " + darsih.id(),
                "INSERT INTO setting (id, version, name, content) VALUES (5, 1, 'palsu', 'x')");
        assertTrue(ledger.audit(Audit.Wish.JOURNAL).whole());
        Audit audit = ledger.audit(ROWS);
        assertEquals(3, audit.count(), audit::toString);
        assertEquals("ROW_ADDED 0-0, ROW_CHANGED 13-13, ROW_GONE 16-16", faults(audit));
        assertEquals("setting 5", audit.faults().get(0).row());
        assertEquals(
                List.of("Darsih"),
                audit.faults().get(2).operation().orElseThrow().what().arguments());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void rowsOfWhomWasErasedAreNotCalledForged(Store store) {
        Ledger ledger = filled(store);
        Person wati = LedgerTest.add(ledger, "Wati");
        tamper(store, "UPDATE journal SET content = NULL, salt = NULL WHERE subject = " + wati.id());
        assertTrue(ledger.audit(ROWS).whole());
        tamper(store, "DELETE FROM phone WHERE person_id = " + wati.id());
        assertTrue(ledger.audit(ROWS).whole());
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    @DisplayName("N04: the seal on a paper is found again as long as the journal up to it is the one it was")
    void theSealOfAPaperIsProven(Store store) {
        Ledger ledger = filled(store);
        Seal paper = ledger.seal();
        LedgerTest.add(ledger, "Warni");
        assertTrue(proven(ledger, paper.written()));
        assertTrue(proven(ledger, paper.written().toUpperCase(java.util.Locale.ROOT)));
        assertTrue(proven(ledger, paper.head()));
        assertFalse(proven(ledger, "11" + paper.written().substring(2)));
        assertFalse(proven(ledger, new Seal(12, "f".repeat(64)).written()));
        for (String none : Arrays.asList("", "12", "12-3f9a", "12-3f9a-81c2-77d0-04bg", "x-3f9a-81c2-77d0-04be")) {
            assertEquals(Optional.empty(), Seal.read(none), none);
        }
    }

    private static boolean proven(Ledger ledger, String typed) {
        return ledger.audit(new Audit.Wish(false, Seal.read(typed))).proven().orElseThrow();
    }
}
