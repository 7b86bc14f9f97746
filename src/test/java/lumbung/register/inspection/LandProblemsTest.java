package lumbung.register.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import lumbung.inspection.Inspections;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.register.Community;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.search.Catalogue;
import lumbung.search.Query;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R004: what may be wrong with the land as it is kept, and what the fixes do. */
class LandProblemsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Store store = TestStore.derby();
    private final Ledger ledger = store.ledger(1);
    private final long desa = area(0, 0, "Bongas");
    private final long rt = area(desa, 3, "03");

    @AfterEach
    void close() {
        store.close();
    }

    private long write(ToLongFunction<Changes> writing) {
        return ledger.write(
                        ledger.intent(Message.of("register.operation.added", "x")),
                        changes -> Outcome.done(writing.applyAsLong(changes)))
                .get();
    }

    private long area(long parent, int level, String name) {
        return write(changes -> {
            long id = changes.newId();
            changes.add(new Area(id, 0, parent, level, name));
            return id;
        });
    }

    private long living(long area) {
        return write(changes -> {
            long id = changes.newId();
            changes.add(Person.named(id, new Naming("Tarni", "Bu", "")).with(new Dwelling(area, "", 0)));
            return id;
        });
    }

    private Inspections looked() {
        var finder = store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())));
        RegisterInspector inspector =
                new RegisterInspector(store.people(), visitor -> finder.each(Query.ALL, visitor), () -> TODAY);
        Inspections all =
                new Inspections(List.of(inspector), ledger, () -> store.people().ignored(), () -> TODAY);
        all.lookAtAll(Inspector.Watch.UNSEEN);
        return all;
    }

    private static List<String> kinds(Inspections all) {
        return all.overview().problems().stream().map(Problem::kind).sorted().toList();
    }

    /** One fix settles the problem, and one undo brings it back. */
    private void mendsAndUndoes(String kind, String fix) {
        Inspections all = looked();
        assertEquals(List.of(kind), kinds(all));
        mend(all, fix);
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(), kinds(all));
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(kind), kinds(all));
    }

    private static void mend(Inspections all, String fix) {
        Problem problem = all.overview().problems().get(0);
        assertTrue(all.mend(problem.key(), problem.place().id(), fix).isDone());
    }

    @Test
    void anRtThatLiesNowhereIsPutIntoAVillage() {
        living(area(0, 3, "05"));
        mendsAndUndoes("land.around", "into." + desa);
        area(0, 0, "Cawet");
        assertEquals(List.of("land.around"), kinds(looked()));
        mendsAndUndoes("land.around", "into." + desa);
    }

    @Test
    void anAreaOfAnImpossibleLevelIsGivenTheNextWithin() {
        area(desa, 9, "07");
        mendsAndUndoes("land.level", "level.1");
    }

    @Test
    void anAreaNotSmallerThanTheOneAroundItIsTold() {
        area(rt, 3, "04");
        assertEquals(List.of("land.level"), kinds(looked()));
    }

    @Test
    void anAreaThatIsThereTwiceIsMergedWithAllThatIsInIt() {
        long twice = area(desa, 3, "3");
        long tarni = living(twice);
        write(changes -> {
            changes.add(new Community(changes.newId(), 0, "Arisan", "arisan", twice));
            return twice;
        });
        mendsAndUndoes("land.twice", "merge");
        mend(looked(), "merge");
        assertEquals(
                rt, store.people().card(tarni).orElseThrow().person().dwelling().areaId());
        assertTrue(store.people().directory().area(twice).isEmpty());
    }

    @Test
    void missingLevelsAndEqualNamesOfDifferentVillagesAreNoProblem() {
        long cawet = area(0, 0, "Cawet");
        area(cawet, 3, "03");
        area(desa, 2, "03");
        assertEquals(List.of(), kinds(looked()));
    }
}
