package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import lumbung.access.Clerk;
import lumbung.access.Clerk.Duty;
import lumbung.access.Pin;
import lumbung.access.Pins;
import lumbung.access.Rights;
import lumbung.access.Seats;
import lumbung.access.Session;
import lumbung.access.Staff;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.search.Catalogue;
import lumbung.search.Query;
import lumbung.search.field.RegisterFields;
import lumbung.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each duty at a real register: what it may write, what an owner sees, and PINs that hold. */
class SeatingTest {
    private static final long VANARA = 11;
    private static final long AZZALEA = 12;
    private static final long OURS = 101;
    private static final long THEIRS = 102;

    private final Store store = TestStore.derby();
    private final Map<Duty, Clerk> clerks = new EnumMap<>(Duty.class);

    @BeforeEach
    void aRegisterWithAClerkOfEachDuty() {
        write(changes -> {
            changes.add(new Business(VANARA, 0, "Vanara", OptionalInt.empty(), "kue"));
            changes.add(new Business(AZZALEA, 0, "Azzalea", OptionalInt.empty(), "kue"));
            for (Duty duty : Duty.values()) {
                long business = duty == Duty.OWNER ? VANARA : 0;
                Clerk clerk = new Clerk(50L + clerks.size(), 0, "Si " + duty, duty, business);
                changes.add(clerk);
                clerks.put(duty, clerk);
            }
            person(changes, OURS, "Siti", VANARA);
            person(changes, THEIRS, "Tarni", AZZALEA);
            changes.add(new Note(900, 0, OURS, AZZALEA, "rahasia", LocalDate.now(TestStore.CLOCK)));
            return 0L;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void person(Changes changes, long id, String name, long business) {
        changes.add(Person.named(id, new Naming(name, "Bu", "")));
        changes.add(new Role(id + 500, 0, id, business, RoleKind.CUSTOMER, Term.ALWAYS));
    }

    private void write(Function<Changes, Long> work) {
        var ledger = store.ledger(0);
        ledger.write(ledger.intent(Message.of("test")), changes -> Outcome.done(work.apply(changes)))
                .get();
    }

    private Session as(Duty duty) {
        return store.seats(TestStore.home(), directory -> new Catalogue(RegisterFields.all(directory.levels())))
                .seat(clerks.get(duty), "")
                .get();
    }

    private static Outcome<Long> write(Session session, Function<Changes, Long> work) {
        var ledger = session.ledger();
        return ledger.write(ledger.intent(Message.of("test")), changes -> Outcome.done(work.apply(changes)));
    }

    private static Outcome<Long> add(Session session, Function<Long, Entity> row) {
        return write(session, changes -> {
            long id = changes.newId();
            changes.add(row.apply(id));
            return id;
        });
    }

    private List<Duty> mayAdd(Function<Long, Entity> row) {
        List<Duty> may = new ArrayList<>();
        for (Duty duty : List.of(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER, Duty.MEETING)) {
            Outcome<Long> outcome = add(as(duty), row);
            if (outcome.isDone()) {
                may.add(duty);
            }
        }
        return may;
    }

    @Test
    void eachDutyWritesWhatTheTableSaysAndNothingElse() {
        assertEquals(List.of(Duty.CLERK, Duty.OFFICER), mayAdd(id -> Person.named(id, new Naming("Baru", "", ""))));
        assertEquals(
                List.of(Duty.CLERK, Duty.OFFICER, Duty.OWNER),
                mayAdd(id -> new Role(id, 0, OURS, VANARA, RoleKind.RESELLER, Term.ALWAYS)));
        assertEquals(List.of(Duty.CLERK, Duty.OFFICER), mayAdd(id -> new Area(id, 0, 0, 0, "Cawet")));
        assertEquals(List.of(Duty.OFFICER), mayAdd(id -> new Setting(id, 0, "x" + id, "y")));
        assertEquals(List.of(Duty.OFFICER), mayAdd(id -> new Business(id, 0, "Usaha" + id, OptionalInt.empty(), "")));
        assertEquals(List.of(Duty.OFFICER), mayAdd(id -> new Clerk(id, 0, "X" + id, Duty.OFFICER, 0)));
    }

    @Test
    void anOwnerSeesOnlyTheOwnBusinesssPeopleThroughEveryPort() {
        Session owner = as(Duty.OWNER);
        assertEquals(1, owner.people().count());
        assertTrue(owner.people().card(THEIRS).isEmpty());
        assertEquals(List.of(), owner.people().card(OURS).orElseThrow().notes());
        assertEquals(1, owner.people().cards(List.of(OURS, THEIRS)).size());
        assertEquals(1, owner.finder().count(Query.ALL, 100));
        assertEquals(List.of(), owner.finder().best("tarni", 5));
        List<Long> each = new ArrayList<>();
        owner.finder().each(owner.finder().parse("tarni atau siti").get(), card -> each.add(card.id()));
        assertEquals(List.of(OURS), each);
        List<Card> slice = owner.finder()
                .slice(owner.finder().parse("-siti").get(), Optional.empty(), 10)
                .cards();
        assertEquals(List.of(), slice);
        assertEquals("access.refused.business", key(owner.finder().parse("peran:pelanggan@azzalea")));
        assertEquals(List.of(), owner.ledger().history(THEIRS));
        assertFalse(
                owner.ledger().history(OURS).stream().anyMatch(it -> it.after().contains("rahasia")));
        assertEquals(List.of(), owner.ledger().recent(10));
        assertTrue(owner.people().directory().business(AZZALEA).isEmpty());
    }

    @Test
    void anOwnerTouchesNothingOfOthers() {
        Session owner = as(Duty.OWNER);
        assertEquals(
                "access.refused.scope",
                key(add(owner, id -> new Role(id, 0, OURS, AZZALEA, RoleKind.SHOP, Term.ALWAYS))));
        assertEquals(
                "access.refused.scope",
                key(add(owner, id -> new Role(id, 0, THEIRS, VANARA, RoleKind.SHOP, Term.ALWAYS))));
        assertEquals("access.refused.unowned", key(add(owner, id -> Person.named(id, new Naming("Lain", "", "")))));
        Outcome<Long> forged = write(owner, changes -> {
            changes.change(new Note(900, 1, OURS, VANARA, "milik saya", owner.today()));
            return 0L;
        });
        assertEquals("access.refused.scope", key(forged));
    }

    @Test
    void whoSeesNobodySeesNobodyAndIsToldWhoMay() {
        Session meeting = as(Duty.MEETING);
        assertEquals(0, meeting.people().count());
        assertEquals(List.of(), meeting.ledger().recent(5));
        Outcome<Long> refused = add(meeting, id -> new Area(id, 0, 0, 0, "Cawet"));
        assertEquals("access.refused", key(refused));
    }

    @Test
    void oneTakesBackOnesOwnAndOnlyOfficersTakeBackOthers() {
        Session clerk = as(Duty.CLERK);
        add(clerk, id -> new Area(id, 0, 0, 0, "Cawet")).get();
        Session officer = as(Duty.OFFICER);
        add(officer, id -> new Area(id, 0, 0, 0, "Bongas")).get();
        Operation officers = officer.ledger().undoable().orElseThrow();
        assertEquals("access.refused", key(clerk.ledger().undo(OptionalLong.of(officers.id()), done -> {})));
        assertTrue(clerk.ledger().undo(OptionalLong.empty(), done -> {}).isDone());
        assertTrue(clerk.ledger().undoable().isEmpty());
        assertEquals(officers, officer.ledger().undoable().orElseThrow());
    }

    @Test
    void theLastOfficerStaysOne() {
        Staff staff = new Staff(as(Duty.OFFICER));
        Clerk only = staff.named("si officer").get();
        assertEquals("store.last-officer", key(staff.remove(only)));
        assertEquals("store.last-officer", key(staff.change(only, Duty.CLERK, 0)));
        assertTrue(staff.add("'; DROP TABLE clerk; --", Duty.OFFICER, 0).isDone());
        assertTrue(staff.change(staff.named("si officer").get(), Duty.CLERK, 0).isDone());
        Clerk demoted = staff.named("si officer").get();
        clerks.put(Duty.OFFICER, demoted);
        assertEquals("access.refused", key(new Staff(as(Duty.OFFICER)).add("Baru", Duty.CLERK, 0)));
    }

    @Test
    void aWrongPinWaitsLongerEachTimeAlsoAfterARestartAndAClockSetBack() {
        Clerk rini = clerks.get(Duty.CLERK);
        Rights own = new Rights(rini, false);
        Instant now = TestStore.CLOCK.instant();
        Pins pins = at(now);
        assertEquals("access.refused.weak", key(pins.change(own, rini, "", "12\u001b4")));
        assertEquals("access.refused.weak", key(pins.change(own, rini, "", "123")));
        assertTrue(pins.change(own, rini, "", "2580").isDone());
        for (int wrong = 1; wrong <= 4; wrong++) {
            assertEquals("access.refused.pin", key(at(now).check(rini, "0000")));
        }
        assertEquals("access.refused.wait", key(at(now).check(rini, "0000")));
        assertEquals("access.refused.wait", key(at(now).check(rini, "2580")));
        assertEquals("access.refused.wait", key(at(now.plusSeconds(29)).check(rini, "2580")));
        Instant back = now.minus(Duration.ofDays(400));
        assertEquals("access.refused.wait", key(at(back).check(rini, "2580")));
        assertTrue(at(back.plusSeconds(31)).check(rini, "2580").isDone());
        assertEquals("access.refused.pin", key(pins.change(own, rini, "9999", "")));
        Rights officer = new Rights(clerks.get(Duty.OFFICER), false);
        Rights other = new Rights(clerks.get(Duty.SUPERVISOR), false);
        assertEquals("access.refused", key(pins.change(other, rini, "", "")));
        assertTrue(pins.change(officer, rini, "", "").isDone());
        assertTrue(pins.check(rini, "anything").isDone());
    }

    @Test
    void anOfficersSecretIsASentenceAndWhoHadDigitsBeforeStillGetsIn() {
        Clerk officer = clerks.get(Duty.OFFICER);
        Rights own = new Rights(officer, false);
        Pins pins = at(TestStore.CLOCK.instant());
        for (String weak : List.of("2580", "123456789012", "123 456 789", "1a2b3c4d5e6f")) {
            assertEquals("access.refused.sentence", key(pins.change(own, officer, "", weak)), weak);
        }
        assertTrue(pins.change(own, clerks.get(Duty.SUPERVISOR), "", "2580").isDone());
        store.pins().change(officer.id(), none -> Optional.of(Pin.of(officer.id(), "2580")));
        assertTrue(pins.check(officer, "2580").isDone());
        assertTrue(Pins.asksSentence(officer, "2580"));
        assertFalse(Pins.asksSentence(clerks.get(Duty.CLERK), "2580"));
        assertTrue(pins.change(own, officer, "2580", "beras baru").isDone());
        assertEquals("access.refused.pin", key(pins.check(officer, "2580")));
        assertTrue(pins.check(officer, "beras baru").isDone());
    }

    @Test
    void theRecoveryCodeLetsAnOfficerInOnceIsNotedAndWaitsLongerAfterWrongTries() {
        Clerk officer = clerks.get(Duty.OFFICER);
        Clerk rini = clerks.get(Duty.CLERK);
        Instant now = TestStore.CLOCK.instant();
        Pins pins = at(now);
        assertTrue(pins.change(new Rights(officer, false), officer, "", "beras baru")
                .isDone());
        assertEquals("access.refused", key(pins.makeRecovery(new Rights(rini, false))));
        assertEquals("access.refused.locked", key(pins.makeRecovery(new Rights(officer, true))));
        Seats seats = seating(Optional.empty());
        assertEquals("access.refused.recovery.none", key(seats.recover(officer, "ABCD", "padi di sawah")));
        String older = pins.makeRecovery(new Rights(officer, false)).get();
        String code = pins.makeRecovery(new Rights(officer, false)).get();
        assertTrue(code.matches("([A-HJKMNP-Z]{4}-){4}[A-HJKMNP-Z]{4}"), code);
        assertEquals("access.refused.recovery.officer", key(seats.recover(rini, code, "padi di sawah")));
        assertEquals("access.refused.sentence", key(seats.recover(officer, code, "2580")));
        for (int wrong = 1; wrong <= 4; wrong++) {
            assertEquals("access.refused.recovery.wrong", key(seats.recover(officer, older, "padi di sawah")));
        }
        assertEquals("access.refused.recovery.wait", key(seats.recover(officer, older, "padi di sawah")));
        assertEquals("access.refused.recovery.wait", key(seats.recover(officer, code, "padi di sawah")));
        // The officer's own sentence does not wait for it.
        assertTrue(pins.check(officer, "beras baru").isDone());
        store.pins()
                .change(0, pin -> pin.map(it -> new Pin(0, it.salt(), it.digest(), it.failures(), now.toEpochMilli())));
        String typed = code.toLowerCase(Locale.ROOT).replace('-', ' ');
        assertFalse(seats.recover(officer, typed, "padi di sawah").get().locked());
        assertEquals("access.refused.recovery.none", key(seats.recover(officer, code, "padi di sawah")));
        assertTrue(pins.check(officer, "padi di sawah").isDone());
        Operation noted = store.ledger(officer.id()).recent(1).get(0);
        assertEquals("access.operation.recovered", noted.what().key());
        assertEquals(officer.id(), noted.clerkId());
        assertFalse(noted.reversible());
        assertFalse(store.ledger(0).history(0).toString().contains(code));
    }

    @Test
    void whereThePinIsNoSecretItIsToldAndNobodyIsAskedForItToBegin() {
        Clerk tuti = clerks.get(Duty.CLERK);
        store.pins().change(tuti.id(), none -> Optional.of(Pin.of(tuti.id(), DemoCopy.PIN)));
        Seating demo = seating(Optional.of(DemoCopy.PIN));
        assertFalse(demo.begin(Optional.of(tuti.name())).get().locked());
        assertEquals("access.refused.pin", key(demo.seat(tuti, "0000")));
        assertTrue(demo.seat(tuti, demo.told().orElseThrow()).isDone());
        assertTrue(
                seating(Optional.empty()).begin(Optional.of(tuti.name())).get().locked());
    }

    private Seating seating(Optional<String> told) {
        return new Seating(
                store,
                TestStore.home(),
                TestStore.CLOCK,
                directory -> new Catalogue(RegisterFields.all(directory.levels())),
                told);
    }

    private Pins at(Instant moment) {
        return new Pins(store.pins(), Clock.fixed(moment, ZoneId.of("Asia/Jakarta")));
    }

    private static String key(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }
}
