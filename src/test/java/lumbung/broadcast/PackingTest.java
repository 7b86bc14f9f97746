package lumbung.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists that stay as they are on the phone: R028, R029, N06. */
final class PackingTest {
    private static final ListTag PKK = ListTag.of("PKK").get();
    private static final ExportProfile.Target TARGET = new ExportProfile.Target(1, 2);

    private List<ListMember> members = List.of();
    private long lastId = 1_000_000;

    @Test
    void six_hundred_people_are_lists_of_256_256_and_88() {
        assertEquals(
                List.of(256, 256, 88),
                pack(people(1, 600)).sums().stream().map(Pack.Sums::people).toList());
    }

    @Test
    void only_what_changed_since_it_was_taken_over_is_to_be_done() {
        Audience before = people(1, 600);
        take(pack(before));
        List<Recipient> now = new ArrayList<>(before.recipients());
        now.removeIf(it -> Set.of(3L, 300L, 599L).contains(it.personId()));
        now.replaceAll(it -> it.personId() == 10 || it.personId() == 20
                ? new Recipient(it.personId(), it.name(), it.e164() + "9")
                : it);
        now.addAll(people(601, 605).recipients());
        Pack pack = pack(new Audience(now, List.of(), 0));
        assertEquals(5, pack.with(Pack.Task.ADD).size());
        assertEquals(3, pack.with(Pack.Task.REMOVE).size());
        assertEquals(2, pack.with(Pack.Task.REPLACE).size());
        assertEquals(
                List.of(new Pack.Sums(1, 256, 1, 2, 1), new Pack.Sums(2, 256, 1, 0, 1), new Pack.Sums(3, 90, 3, 0, 1)),
                pack.sums());
        assertEquals(7, pack.toImport().size());
        assertEquals(5, pack.toRemove().size());
    }

    @Test
    void who_comes_back_before_being_removed_from_the_phone_finds_the_old_place() {
        take(pack(people(1, 10)));
        handOut(pack(people(2, 10)));
        Pack pack = pack(people(1, 10));
        assertTrue(pack.lines().stream().allMatch(line -> line.task() == Pack.Task.NONE));
        assertEquals(10, pack.staying().size());
    }

    @Test
    void who_has_had_enough_this_week_keeps_the_place_and_gets_nothing() {
        take(pack(people(1, 3)));
        List<Recipient> others = people(1, 3).recipients().subList(1, 3);
        LeftOut tired = new LeftOut(1, "Orang 1", LeftOut.Reason.TIRED, 0);
        Pack pack = pack(new Audience(others, List.of(tired), 0));
        assertEquals(3, pack.staying().size());
        assertEquals(
                List.of(1L),
                pack.lines().stream()
                        .filter(Pack.Line::resting)
                        .map(Pack.Line::personId)
                        .toList());
        assertTrue(pack.toRemove().isEmpty());
    }

    @Test
    void a_record_that_was_merged_away_leaves_one_place_for_both() {
        take(pack(people(1, 3)));
        Pack pack = Packing.of(PKK, members, people(1, 2), id -> id == 3 ? 1 : id);
        assertEquals(2, pack.staying().size());
        assertEquals(
                "Orang 3 PKK-01", pack.with(Pack.Task.REMOVE).get(0).known().name());
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /** Over any sequence of joins, leaves, changes, exports and ticks. */
    @ParameterizedTest
    @MethodSource("seeds")
    void no_list_passes_256_nobody_is_in_two_and_nobody_moves_unasked(long seed) {
        Random random = new Random(seed);
        Map<Long, Recipient> segment = new HashMap<>();
        Map<Long, Integer> places = new HashMap<>();
        for (int step = 0; step < 30; step++) {
            change(segment, random);
            Pack pack = pack(new Audience(new ArrayList<>(segment.values()), List.of(), 0));
            assertLaws(pack, segment, places, "seed " + seed + " step " + step);
            places.clear();
            pack.staying().forEach(line -> places.put(line.personId(), line.list()));
            if (random.nextInt(3) > 0) {
                handOut(pack);
                if (random.nextBoolean()) {
                    tick();
                }
            } else {
                // Looked at and not made: the next look may place newcomers otherwise.
                Set<Long> placed = new HashSet<>();
                members.stream().filter(ListMember::stays).forEach(it -> placed.add(it.personId()));
                places.keySet().retainAll(placed);
            }
        }
    }

    private static void assertLaws(Pack pack, Map<Long, Recipient> segment, Map<Long, Integer> places, String where) {
        List<Pack.Line> staying = pack.staying();
        assertEquals(segment.keySet(), people(staying), where);
        assertEquals(segment.size(), staying.size(), where);
        pack.sums().forEach(sum -> assertTrue(sum.people() <= 256, where));
        for (Pack.Line line : staying) {
            int before = places.getOrDefault(line.personId(), line.list());
            assertEquals(before, line.list(), () -> where + ": " + line + " moved");
        }
    }

    private static Set<Long> people(List<Pack.Line> lines) {
        Set<Long> people = new HashSet<>();
        lines.forEach(line -> people.add(line.personId()));
        return people;
    }

    private static void change(Map<Long, Recipient> segment, Random random) {
        int joining = random.nextInt(150);
        for (int at = 0; at < joining; at++) {
            long id = 1L + random.nextInt(1_200);
            segment.putIfAbsent(id, person(id));
        }
        int leaving = random.nextInt(60);
        for (int at = 0; at < leaving; at++) {
            segment.remove(1L + random.nextInt(1_200));
        }
        segment.replaceAll((id, it) -> random.nextInt(50) == 0 ? new Recipient(id, it.name() + "a", it.e164()) : it);
    }

    private Pack pack(Audience audience) {
        return Packing.of(PKK, members, audience, id -> id);
    }

    private void take(Pack pack) {
        handOut(pack);
        tick();
    }

    /** What {@link Handing} keeps of a pack. */
    private void handOut(Pack pack) {
        List<ListMember> kept = new ArrayList<>();
        for (Pack.Line line : pack.lines()) {
            Optional<ListMember> before = line.before();
            if (before.isPresent() && (line.stays() || !line.known().isEmpty())) {
                kept.add(before.get().handed(line.contact(), 1));
            } else if (before.isEmpty()) {
                kept.add(new ListMember(
                        lastId++, 0, line.personId(), TARGET, line.list(), line.contact(), 1, Contact.NONE));
            }
        }
        members = kept;
    }

    private void tick() {
        members = members.stream()
                .filter(ListMember::stays)
                .map(ListMember::taken)
                .toList();
    }

    private static Audience people(int from, int to) {
        return new Audience(
                IntStream.rangeClosed(from, to).mapToObj(PackingTest::person).toList(), List.of(), 0);
    }

    private static Recipient person(long id) {
        return new Recipient(id, "Orang " + id, String.format("+62812%08d", id));
    }
}
