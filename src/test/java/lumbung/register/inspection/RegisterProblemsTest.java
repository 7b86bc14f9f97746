package lumbung.register.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import lumbung.inspection.Inspections;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Deletion;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Subject;
import lumbung.register.Term;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;
import lumbung.search.Catalogue;
import lumbung.search.Query;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register's inspections find in small registers, and what their fixes do. */
class RegisterProblemsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Store store = TestStore.derby();
    private final Ledger ledger = store.ledger(1);
    private long desa;
    private long rt;
    private long azzalea;
    private long pkk;

    @BeforeEach
    void land() {
        write(changes -> {
            desa = changes.newId();
            changes.add(new Area(desa, 0, 0, 0, "Bongas"));
            rt = changes.newId();
            changes.add(new Area(rt, 0, desa, 3, "03"));
            azzalea = changes.newId();
            changes.add(new Business(azzalea, 0, "Azzalea", OptionalInt.empty(), "kue"));
            pkk = changes.newId();
            changes.add(new Community(pkk, 0, "PKK", "PKK", desa));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private interface Writing {
        void on(Changes changes);
    }

    private void write(Writing writing) {
        ledger.write(ledger.intent(Message.of("register.operation.added", "x")), changes -> {
                    writing.on(changes);
                    return Outcome.done(true);
                })
                .get();
    }

    private long person(String name, String phone, long area) {
        long[] id = {0};
        write(changes -> {
            id[0] = changes.newId();
            changes.add(Person.named(id[0], new Naming(name, "", "")).with(new Dwelling(area, "", 0)));
            if (!phone.isEmpty()) {
                changes.add(phone(changes.newId(), id[0], phone, Answer.YES));
            }
        });
        return id[0];
    }

    private static Phone phone(long id, long person, String raw, Answer whatsapp) {
        PhoneReading read = Phones.read(raw).get(0);
        String e164 = read.e164().orElse("");
        return new Phone(id, 0, person, raw, e164, read.kind(), whatsapp, Optional.empty(), false, Term.ALWAYS);
    }

    private void role(long person, Term term) {
        write(changes -> changes.add(new Role(changes.newId(), 0, person, azzalea, RoleKind.CUSTOMER, term)));
    }

    private Inspections looked() {
        Inspections all = inspections();
        all.lookAtAll(Inspector.Watch.UNSEEN);
        return all;
    }

    private Inspections inspections() {
        var finder = store.finder(directory -> new Catalogue(RegisterFields.all(directory.levels())));
        RegisterInspector inspector =
                new RegisterInspector(store.people(), visitor -> finder.each(Query.ALL, visitor), () -> TODAY);
        return new Inspections(List.of(inspector), ledger, () -> store.people().ignored(), () -> TODAY);
    }

    /** Every problem as a text, in order. */
    private static String told(Inspections all) {
        TreeSet<String> told = new TreeSet<>();
        all.overview().problems().forEach(it -> told.add(it.key() + " " + it.subjects() + " " + it.sentence()));
        return String.join("\n", told);
    }

    private static List<String> kinds(Inspections all) {
        return all.overview().problems().stream().map(Problem::kind).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0812-0000-3456, ''",
        "'', ''",
        "0812345, phone.wrong",
        "0812-0000-3456789, phone.wrong",
        "0812-0000-345678, phone.confirm",
        "0284-592345, phone.landline",
    })
    void aNumberOfSomebodyWithoutARole(String number, String expected) {
        person("Tarni", number, rt);
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), kinds(looked()));
    }

    @Test
    void aCustomerIsToBeAskedReachedAndFound() {
        role(person("Tarni", "0812-0000-3456", rt), Term.ALWAYS);
        assertEquals(List.of("consent"), kinds(looked()));
        role(person("Darsono", "", rt), Term.ALWAYS);
        assertEquals(List.of("consent", "unreachable"), kinds(looked()));
        role(person("Kasmi Jumirah", "0812-0000-3499", desa), Term.ALWAYS);
        assertEquals(List.of("area", "consent", "consent", "unreachable"), kinds(looked()));
        role(person("Wahyuningsih", "0812-0000-3500", 0), Term.ALWAYS.endedOn(TODAY.minusDays(1)));
        assertEquals(List.of("area", "consent", "consent", "unreachable"), kinds(looked()));
    }

    @Test
    void whoseHeadOfTheHouseholdHasANumberIsReachedThroughThem() {
        long head = person("Darsono", "0812-0000-3456", rt);
        long child = person("Ratna", "", rt);
        role(child, Term.ALWAYS);
        write(changes -> {
            long house = changes.newId();
            changes.add(new Household(house, 0, "Darsono", head));
            for (long id : List.of(head, child)) {
                Person person = store.people().card(id).orElseThrow().person();
                changes.change(person.with(new Dwelling(rt, "", house)));
            }
        });
        Inspections all = looked();
        assertEquals(List.of(), kinds(all));
        write(changes ->
                changes.remove(store.people().card(head).orElseThrow().phones().get(0)));
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of("unreachable"), kinds(all));
    }

    @Test
    void oneNumberOfTwoNamesIsSharedAndMarkingItSettlesThat() {
        person("Siti Aminah", "0812-0000-3456", rt);
        person("Darsono", "0812-0000-3456", rt);
        mendsAndUndoes("phone.shared", "share");
        mendsAndUndoes("phone.shared", "together");
    }

    @Test
    void oneNumberOfAlikeNamesIsPerhapsOnePerson() {
        person("Siti Aminah", "0812-0000-3456", rt);
        person("Sitti Aminah", "0812-0000-3456", rt);
        assertEquals(List.of("double"), kinds(looked()));
        mendsAndUndoes("double", "apart");
    }

    @Test
    void aRoleTwiceAtOneTimeEndsTheDayBeforeTheSecondBegins() {
        long person = person("Tarni", "", rt);
        role(person, Term.from(LocalDate.of(2025, 1, 1)));
        role(person, Term.from(LocalDate.of(2026, 1, 1)));
        mendsAndUndoes("role.overlap", "end");
    }

    @Test
    void numbersAreMendedAndMendingIsUndone() {
        person("Tarni", "0812345", rt);
        person("Darsono", "0812-0000-345678", rt);
        person("Kasmi", "0284-592345", rt);
        mendsAndUndoes("phone.wrong", "drop");
        mendsAndUndoes("phone.confirm", "right");
        mendsAndUndoes("phone.confirm", "end");
        mendsAndUndoes("phone.landline", "noWhatsApp");
    }

    @Test
    void askingIsKeptWithItsProof() {
        role(person("Tarni", "0812-0000-3456", rt), Term.ALWAYS);
        mendsAndUndoes("consent", "yes.spoken");
        mendsAndUndoes("consent", "no");
    }

    @Test
    void aCommunityOfMembersWantsAHead() {
        long tarni = person("Tarni", "0812-0000-3456", rt);
        write(changes -> changes.add(new Membership(changes.newId(), 0, tarni, pkk, Post.MEMBER, Term.ALWAYS)));
        mendsAndUndoes("community.head", "head." + tarni);
    }

    /** One fix settles the problem, and one undo brings it back as it was. */
    private void mendsAndUndoes(String kind, String fix) {
        Inspections all = looked();
        String before = told(all);
        Problem problem = all.overview().problems().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " in\n" + before));
        assertTrue(all.mend(problem.key(), problem.place().id(), fix).isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertFalse(told(all).contains(problem.key().toString()), () -> told(all));
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(before, told(all));
    }

    @Test
    void allAlikeAreMendedAsOneOperation() {
        person("Tarni", "0284-592345", rt);
        person("Darsono", "0284-592346", rt);
        Inspections all = looked();
        assertTrue(all.mendAll(all.overview().problems(), "noWhatsApp").isDone());
        assertEquals(List.of(), kinds(looked()));
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        assertEquals(List.of("phone.landline", "phone.landline"), kinds(looked()));
    }

    @Test
    void whatIsIgnoredStaysSoUntilThatIsUndone() {
        person("Tarni", "0812345", rt);
        Inspections all = looked();
        Problem problem = all.overview().problems().get(0);
        assertFalse(all.ignore(problem, " ").isDone());
        assertTrue(all.ignore(problem, "nomor lama di kartu").isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of(), kinds(all));
        assertEquals(List.of(), kinds(looked()));
        assertEquals(1, all.overview().ignored().size());
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        all.lookAgain(Inspector.Watch.UNSEEN);
        assertEquals(List.of("phone.wrong"), kinds(all));
    }

    /** R122. */
    @Test
    void aDeletedPersonComesBackWholeByOneUndo() {
        long tarni = person("Tarni", "0812-0000-3456", rt);
        role(tarni, Term.ALWAYS);
        write(changes -> {
            long house = changes.newId();
            changes.add(new Household(house, 0, "Tarni", tarni));
        });
        List<Household> houses = store.people().references().headedBy(tarni);
        Card before = store.people().card(tarni).orElseThrow();
        assertTrue(new Deletion(ledger, store.people()).delete(List.of(tarni)).isDone());
        assertTrue(store.people().card(tarni).isEmpty());
        assertTrue(store.people().references().headedBy(tarni).isEmpty());
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        assertEquals(plain(before), plain(store.people().card(tarni).orElseThrow()));
        assertEquals(
                houses.get(0).id(),
                store.people().references().headedBy(tarni).get(0).id());
    }

    /** R122. */
    @Test
    void severalDeletedAsTheyWereSeenComeBackWholeByOneUndo() {
        long tarni = person("Tarni", "0812-0000-3456", rt);
        long darso = person("Darsono", "0812-0000-3457", rt);
        role(tarni, Term.ALWAYS);
        write(changes -> changes.add(new Relation(changes.newId(), 0, tarni, darso, RelationKind.NEIGHBOUR)));
        List<Card> seen = store.people().cards(List.of(tarni, darso));
        Deletion deletion = new Deletion(ledger, store.people());
        role(darso, Term.ALWAYS);
        assertFalse(deletion.deleteSeen(seen).isDone());
        List<Card> now = store.people().cards(List.of(tarni, darso));
        assertTrue(deletion.deleteSeen(now).isDone());
        assertEquals(List.of(), store.people().cards(List.of(tarni, darso)));
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        List<Card> back = store.people().cards(List.of(tarni, darso));
        assertEquals(
                now.stream().map(RegisterProblemsTest::plain).toList(),
                back.stream().map(RegisterProblemsTest::plain).toList());
        assertEquals(1, store.people().relations(tarni).size());
    }

    /** R122. */
    @Test
    void aCommunityGoesWithItsMembershipsAndAnAreaOnlyOnceItIsEmpty() {
        long tarni = person("Tarni", "0812-0000-3456", rt);
        write(changes -> changes.add(new Membership(changes.newId(), 0, tarni, pkk, Post.MEMBER, Term.ALWAYS)));
        Card before = store.people().card(tarni).orElseThrow();
        Deletion deletion = new Deletion(ledger, store.people());
        assertTrue(deletion.delete(new Subject(Subject.Kind.COMMUNITY, pkk)).isDone());
        assertTrue(store.people().directory().community(pkk).isEmpty());
        assertEquals(List.of(), store.people().card(tarni).orElseThrow().memberships());
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        assertTrue(store.people().directory().community(pkk).isPresent());
        assertEquals(plain(before), plain(store.people().card(tarni).orElseThrow()));

        Subject lived = new Subject(Subject.Kind.AREA, rt);
        assertFalse(deletion.delete(lived).isDone());
        assertTrue(deletion.delete(List.of(tarni)).isDone());
        assertTrue(deletion.delete(lived).isDone());
        assertTrue(store.people().directory().area(rt).isEmpty());
        assertTrue(ledger.undo(OptionalLong.empty(), done -> {}).isDone());
        assertTrue(store.people().directory().area(rt).isPresent());
        assertFalse(deletion.delete(new Subject(Subject.Kind.BUSINESS, azzalea)).isDone());
    }

    private static String plain(Card card) {
        return card.toString().replaceAll("version=\\d+", "");
    }

    /** Whatever is done, looking again at what was touched finds what looking at everything does. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void lookingAgainFindsWhatLookingAtAllFinds(long seed) {
        Random random = new Random(seed);
        List<String> names = List.of("Siti Aminah", "Sitti Aminah", "Tarni", "Darsono", "Tarnih", "Kasmi", "Wahyu");
        List<String> numbers = List.of("0812-0000-3456", "0812-0000-3457", "0812345", "0284-592345", "");
        List<Long> ids = new ArrayList<>();
        Inspections all = looked();
        for (int step = 0; step < 25; step++) {
            deed(random, names, numbers, ids);
            all.lookAgain(Inspector.Watch.UNSEEN);
            assertEquals(told(looked()), told(all), "seed " + seed + " step " + step);
        }
    }

    private void deed(Random random, List<String> names, List<String> numbers, List<Long> ids) {
        int what = ids.size() < 4 ? 0 : random.nextInt(6);
        Optional<Card> card =
                ids.isEmpty() ? Optional.empty() : store.people().card(ids.get(random.nextInt(ids.size())));
        if (what == 0 || card.isEmpty()) {
            String name = names.get(random.nextInt(names.size()));
            ids.add(person(name, numbers.get(random.nextInt(numbers.size())), random.nextBoolean() ? rt : desa));
        } else if (what == 1) {
            role(card.get().id(), Term.ALWAYS);
        } else if (what == 2) {
            Post post = random.nextBoolean() ? Post.HEAD : Post.MEMBER;
            long id = card.get().id();
            write(changes -> changes.add(new Membership(changes.newId(), 0, id, pkk, post, Term.ALWAYS)));
        } else if (what == 3) {
            assertTrue(new Deletion(ledger, store.people())
                    .delete(List.of(card.get().id()))
                    .isDone());
        } else if (what == 4) {
            card.get().phones().stream().findFirst().ifPresent(phone -> write(changes -> changes.remove(phone)));
        } else {
            Person person = card.get().person();
            write(changes -> {
                long house = changes.newId();
                changes.add(new Household(house, 0, "x", ids.get(0)));
                changes.change(person.with(new Dwelling(rt, "", house)));
            });
        }
    }
}
