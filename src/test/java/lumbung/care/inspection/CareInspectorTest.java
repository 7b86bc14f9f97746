package lumbung.care.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Promises;
import lumbung.care.Touches;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.inspection.Inspections;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.store.Shop;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** N18, R024, R052, R095, R104, R109: what is late in care is found, mended and taken back. */
class CareInspectorTest {
    private static final LocalDate TODAY = Shop.TODAY;
    private static final LocalDateTime NOW = TODAY.atTime(10, 2);
    private static final By RINI = new By(1, NOW);

    private final Store store = TestStore.derby();
    private final Shop shop = new Shop(store);
    private final Ledger ledger = store.ledger(1);
    private final Touches touches = new Touches(ledger, store.care(), id -> "Siti", RINI);
    private final Promises promises = new Promises(ledger, store.care(), id -> "Siti", RINI);

    @AfterEach
    void close() {
        shop.close();
    }

    private Inspections looked() {
        CareInspector inspector = new CareInspector(
                new CareInspector.Ports(store.care(), store.people(), store.settings(), () -> true), () -> RINI);
        Inspections all =
                new Inspections(List.of(inspector), ledger, () -> store.people().ignored(), () -> TODAY);
        all.lookAtAll(Inspector.Watch.UNSEEN);
        return all;
    }

    private void write(Consumer<Changes> writing) {
        ledger.write(ledger.intent(Message.of("register.operation.added", "x")), changes -> {
                    writing.accept(changes);
                    return Outcome.done(true);
                })
                .get();
    }

    private static Touch touch(TouchKind kind, Direction direction, LocalDateTime at) {
        Touch.Manner manner = new Touch.Manner(kind, direction, Medium.WHATSAPP);
        return Touch.of(Shop.SITI, Shop.AZZALEA, at, manner, "ada bolu?");
    }

    private static List<String> kinds(Inspections all) {
        return all.overview().problems().stream().map(Problem::kind).sorted().toList();
    }

    /** One fix settles it, one undo brings it back, and put aside it is gone. */
    private void mendsAndUndoes(String kind, String fix) {
        Inspections all = looked();
        assertEquals(List.of(kind), kinds(all));
        Problem problem = all.overview().problems().get(0);
        assertTrue(all.mend(problem.key(), problem.place().id(), fix).isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(), kinds(all));
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(kind), kinds(all));
        assertTrue(all.ignore(all.overview().problems().get(0), "sudah tahu").isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(), kinds(all));
    }

    @Test
    @DisplayName("R024 a message is a problem once it waits longer than what is called late")
    void aLateAnswer() {
        touches.note(touch(TouchKind.CHAT, Direction.IN, NOW.minusMinutes(1_440)))
                .get();
        assertEquals(List.of(), kinds(looked()));
        touches.note(touch(TouchKind.CHAT, Direction.IN, NOW.minusMinutes(1_441)))
                .get();
        mendsAndUndoes("customer.waiting", "answered");
    }

    @Test
    @DisplayName("R104 a promise is a problem from the day after its day")
    void anOverduePromise() {
        promise(TODAY);
        assertEquals(List.of(), kinds(looked()));
        promise(TODAY.minusDays(1));
        mendsAndUndoes("customer.promise", "kept");
    }

    private void promise(LocalDate due) {
        Promise.Days days = new Promise.Days(TODAY.minusDays(9), due);
        promises.make(Promise.of(Shop.SITI, Shop.AZZALEA, 0, "tester", days)).get();
    }

    @Test
    @DisplayName("R095 a complaint past its time is a problem, also of somebody unnamed, until it is answered")
    void aLateConcern() {
        Concerns concerns = new Concerns(ledger, store.care(), id -> "Siti", store.settings(), RINI);
        concerns.receive(complaint(Shop.SITI, TODAY.minusDays(1))).get();
        concerns.receive(complaint(0, TODAY.minusDays(2))).get();
        Concern fresh = concerns.receive(complaint(Shop.SITI, TODAY)).get();
        Inspections all = looked();
        assertEquals(List.of("customer.complaint", "customer.complaint"), kinds(all));
        for (Problem problem : all.overview().problems()) {
            assertEquals(List.of(problem), all.look(problem.place().id()));
            concerns.answer(store.care().concern(problem.place().id()).orElseThrow(), "diganti")
                    .get();
        }
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(), kinds(all));
        assertEquals(List.of(), all.look(fresh.id()));
    }

    private static Concern complaint(long person, LocalDate due) {
        return new Concern(
                0,
                0,
                TouchKind.COMPLAINT,
                NOW.minusDays(4),
                new Concern.From(person, 0, Medium.WHATSAPP, 0),
                new Concern.Matter(Shop.AZZALEA, 0, "bolunya keras", "rasa"),
                Concern.Handling.fresh(Optional.of(due)),
                0,
                Optional.empty());
    }

    @Test
    @DisplayName("R109 a greeting for a family's feast is a problem from three days before until it was brought")
    void aNearEvent() {
        chore(Chore.Kind.GREET, TODAY.plusDays(4));
        chore(Chore.Kind.VISIT, TODAY);
        assertEquals(List.of(), kinds(looked()));
        chore(Chore.Kind.GREET, TODAY.plusDays(3));
        mendsAndUndoes("customer.event", "greeted");
    }

    private void chore(Chore.Kind kind, LocalDate due) {
        promises.add(Chore.of(Shop.SITI, Shop.AZZALEA, kind, "hajatan", due)).get();
    }

    @Test
    @DisplayName(
            "R103 a regular is a problem whom the business notes nothing of for long, where it notes anything at all")
    void aSilentRegular() {
        for (int days : List.of(30, 20, 10)) {
            shop.place(Shop.SITI, TODAY.minusDays(days), "bolu");
        }
        assertEquals(List.of(), kinds(looked()));
        write(changes -> changes.add(Touch.of(
                        Shop.OTHER_SITI,
                        Shop.AZZALEA,
                        NOW.minusDays(61),
                        new Touch.Manner(TouchKind.VISIT, Direction.OUT, Medium.MEETING),
                        "")
                .noted(changes.newId(), 1)));
        mendsAndUndoes("customer.silent", "visited");
    }

    @Test
    @DisplayName("R103 a note of the last sixty days, or a last order long ago, is no silence")
    void noSilence() {
        for (int days : List.of(130, 120, 91)) {
            shop.place(Shop.SITI, TODAY.minusDays(days), "bolu");
        }
        touches.note(touch(TouchKind.VISIT, Direction.OUT, NOW.minusDays(70))).get();
        assertEquals(List.of(), kinds(looked()));
        shop.place(Shop.SITI, TODAY.minusDays(90), "bolu");
        assertEquals(List.of("customer.silent"), kinds(looked()));
        touches.note(touch(TouchKind.VISIT, Direction.OUT, NOW.minusDays(60))).get();
        assertEquals(List.of(), kinds(looked()));
    }

    @Test
    @DisplayName("R052 who came through somebody is a problem until it is noted through whom")
    void anUnknownReferrer() {
        write(changes -> {
            changes.add(new Arrival(changes.newId(), 0, Shop.SITI, Shop.AZZALEA, Medium.MESSENGER, TODAY));
            changes.add(new Arrival(changes.newId(), 0, Shop.OTHER_SITI, Shop.AZZALEA, Medium.FACEBOOK, TODAY));
        });
        Inspections all = looked();
        assertEquals(List.of("customer.referrer"), kinds(all));
        write(changes ->
                changes.add(new Relation(changes.newId(), 0, Shop.SITI, Shop.OTHER_SITI, RelationKind.REFERRED_BY)));
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(), kinds(all));
    }

    @Test
    @DisplayName("Who may not read care is told nothing")
    void nothingToReadNothingTold() {
        promise(TODAY.minusDays(1));
        CareInspector blind = new CareInspector(
                new CareInspector.Ports(store.care(), store.people(), store.settings(), () -> false), () -> RINI);
        List<Problem> found = new ArrayList<>();
        blind.all(found::add, Inspector.Watch.UNSEEN);
        assertEquals(List.of(), found);
    }
}
