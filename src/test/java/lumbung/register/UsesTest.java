package lumbung.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody is named, and how two people are connected. */
final class UsesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Store store = TestStore.derby();
    private final Ledger ledger = store.ledger(1);
    private final People people = store.people();
    private final List<Long> villagers = new ArrayList<>();
    private long pkk;

    @BeforeEach
    void settle() {
        write(changes -> {
            for (String name : List.of("Siti", "Tarni", "Casmi", "Darsono", "Wahyu", "Indah")) {
                long id = changes.newId();
                changes.add(Person.named(id, new Naming(name, "Bu", "")));
                villagers.add(id);
            }
            pkk = changes.newId();
            changes.add(new Community(pkk, 0, "PKK Bongas", "PKK", 0));
        });
    }

    @AfterEach
    void leave() {
        store.close();
    }

    @Test
    void a_person_whom_nobody_names_has_no_uses() {
        assertEquals(List.of(), uses(person(0)));
        assertEquals(List.of(), uses(Subject.person(4711)));
    }

    @Test
    void a_tie_is_seen_from_both_sides() {
        tie(0, 1, RelationKind.TEACHER);
        assertEquals(List.of("uses.is.TEACHER Bu Tarni"), uses(person(0)));
        assertEquals(List.of("uses.has.TEACHER Bu Siti"), uses(person(1)));
    }

    @Test
    void everything_that_names_a_person_is_found() {
        long azzalea = business();
        live(0, 0, 1);
        belong(0, pkk, Post.HEAD);
        write(changes -> {
            changes.add(new Role(changes.newId(), 0, id(0), azzalea, RoleKind.RESELLER, Term.ALWAYS));
            changes.add(new Role(changes.newId(), 0, id(0), 0, RoleKind.MEMBER, until("2020-01-01")));
            changes.add(Distinct.of(changes.newId(), id(2), id(0)));
            changes.add(new Merged(changes.newId(), 0, 77, id(0)));
        });
        assertEquals(
                List.of(
                        "uses.head Siti",
                        "uses.housemate Bu Tarni",
                        "uses.merged 77",
                        "uses.distinct Bu Casmi",
                        "uses.post.HEAD PKK Bongas",
                        "uses.role.RESELLER uses.name Azzalea",
                        "uses.past uses.role.MEMBER uses.cooperative"),
                uses(person(0)));
    }

    @Test
    void an_area_a_community_and_a_business_are_used_by_so_many() {
        long azzalea = business();
        belong(0, pkk, Post.MEMBER);
        belong(1, pkk, Post.HEAD);
        write(changes -> {
            long desa = changes.newId();
            changes.add(new Area(desa, 0, 0, 0, "Bongas"));
            changes.add(new Area(changes.newId(), 0, desa, 3, "03"));
            changes.add(new Note(changes.newId(), 0, id(0), azzalea, "suka bolu", TODAY));
        });
        long desa = people.directory().areas().stream()
                .filter(area -> area.level() == 0)
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals(List.of("uses.count.AREA 1"), uses(new Subject(Subject.Kind.AREA, desa)));
        assertEquals(List.of("uses.count.PERSON 2"), uses(new Subject(Subject.Kind.COMMUNITY, pkk)));
        assertEquals(List.of("uses.count.NOTE 1"), uses(new Subject(Subject.Kind.BUSINESS, azzalea)));
    }

    @Test
    void r020_two_who_are_tied_are_one_step_apart() {
        tie(0, 1, RelationKind.NEIGHBOUR);
        assertEquals(List.of(id(1)), path(0, 1));
        assertEquals(List.of(id(0)), path(1, 0));
        assertEquals(List.of(), path(0, 0));
    }

    @Test
    void r020_a_path_leads_over_a_tie_a_household_and_a_community() {
        tie(0, 1, RelationKind.REFERRED_BY);
        live(1, 1, 2);
        belong(2, pkk, Post.MEMBER);
        belong(3, pkk, Post.MEMBER);
        assertEquals(List.of(id(1), id(2), id(3)), path(0, 3));
        Path path = new Paths(people).between(id(0), id(3)).orElseThrow();
        assertEquals(
                new Path.Bond.Tied(RelationKind.REFERRED_BY, true),
                path.steps().get(0).by());
        assertEquals(
                new Path.Bond.Together(new Subject(Subject.Kind.COMMUNITY, pkk)),
                path.steps().get(2).by());
        assertEquals(List.of(id(2), id(1), id(0)), path(3, 0));
    }

    @Test
    void r020_two_ties_apart_in_the_middle_are_found_whichever_way_they_point() {
        tie(1, 0, RelationKind.FAMILY);
        tie(2, 1, RelationKind.TEACHER);
        tie(2, 3, RelationKind.EMPLOYER);
        assertEquals(List.of(id(1), id(2), id(3)), path(0, 3));
    }

    @Test
    void r020_four_steps_are_too_many() {
        tie(0, 1, RelationKind.FAMILY);
        tie(1, 2, RelationKind.FAMILY);
        tie(2, 3, RelationKind.FAMILY);
        tie(3, 4, RelationKind.FAMILY);
        assertEquals(List.of(id(1), id(2), id(3)), path(0, 3));
        assertTrue(new Paths(people).between(id(0), id(4)).isEmpty());
        assertTrue(new Paths(people).between(id(0), id(5)).isEmpty());
    }

    @Test
    void r020_a_family_tie_goes_before_a_community() {
        belong(0, pkk, Post.MEMBER);
        belong(1, pkk, Post.MEMBER);
        tie(0, 1, RelationKind.FAMILY);
        Path path = new Paths(people).between(id(0), id(1)).orElseThrow();
        assertEquals(
                new Path.Bond.Tied(RelationKind.FAMILY, true),
                path.steps().get(0).by());
    }

    private List<Long> path(int from, int to) {
        Path path = new Paths(people).between(id(from), id(to)).orElseThrow();
        return path.steps().stream().map(Path.Step::to).toList();
    }

    private List<String> uses(Subject subject) {
        return new Uses(people, TODAY)
                .of(subject).stream().map(use -> said(use.text())).toList();
    }

    private static String said(Message message) {
        StringBuilder text = new StringBuilder(message.key());
        for (Object argument : message.arguments()) {
            text.append(' ').append(argument instanceof Message inner ? said(inner) : argument);
        }
        return text.toString();
    }

    private long id(int villager) {
        return villagers.get(villager);
    }

    private Subject person(int villager) {
        return Subject.person(id(villager));
    }

    private static Term until(String day) {
        return new Term(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private long business() {
        long[] id = new long[1];
        write(changes -> {
            id[0] = changes.newId();
            changes.add(new Business(id[0], 0, "Azzalea", OptionalInt.of(2020), "kue"));
        });
        return id[0];
    }

    private void tie(int from, int to, RelationKind kind) {
        write(changes -> changes.add(new Relation(changes.newId(), 0, id(from), id(to), kind)));
    }

    private void belong(int villager, long community, Post post) {
        write(changes -> changes.add(new Membership(changes.newId(), 0, id(villager), community, post, Term.ALWAYS)));
    }

    private void live(int head, int... members) {
        write(changes -> {
            long household = changes.newId();
            changes.add(new Household(household, 0, "Siti", id(head)));
            for (int member : members) {
                Person person = people.card(id(member)).orElseThrow().person();
                changes.change(person.with(new Dwelling(0, "", household)));
            }
        });
    }

    private void write(Consumer<Changes> work) {
        ledger.write(ledger.intent(Message.of("register.operation.added", "x")), changes -> {
            work.accept(changes);
            return Outcome.done(true);
        });
    }
}
