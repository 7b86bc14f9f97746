package lumbung.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written down is read back as the same. */
class QueryPropertyTest {
    private static final List<String> ATOMS = List.of(
            "siti",
            "St.",
            "0812",
            "+62812-3456",
            "moch",
            "Ma'ruf",
            "\"siti am\"",
            "\"atau\"",
            "\"a (b)\"",
            "a@b",
            "12:30",
            "#kue",
            "desa:bongas",
            "village:\"watu kumpul\",cawet",
            "rt:3",
            "wilayah:bongas/03",
            "kelompok:pkk",
            "promo:yes@azzalea",
            "promo:ya@\"kopi rojo\"",
            "umur>=20",
            "age<35",
            "lahir:1990..",
            "since:60d",
            "sejak<minggu-lalu",
            "hp:0812",
            "hp:none",
            "lahir=17-05-1990",
            "nama:\"de la, cruz\"",
            "nama:\"x\"\"y\"");

    @Test
    void readingTheCanonicalFormGivesTheSameTree() {
        for (long seed = 1; seed <= 3_000; seed++) {
            String typed = typed(new Random(seed), 3);
            Query query = Village.query(typed);
            Query again = Village.query(query.canonical());
            assertEquals(query.tree(), again.tree(), "seed " + seed + ": " + typed);
            assertEquals(query.canonical(), again.canonical(), "seed " + seed + ": " + typed);
        }
    }

    @Test
    void nothingTypedEverBreaksIt() {
        String letters = "ab :<>=-!()\"“,@.0/desa rt:03 atau";
        for (long seed = 1; seed <= 20_000; seed++) {
            Random random = new Random(seed);
            String typed = random.ints(random.nextInt(24), 0, letters.length())
                    .mapToObj(at -> String.valueOf(letters.charAt(at)))
                    .collect(Collectors.joining());
            int length = typed.length();
            Query.parse(typed, Village.CATALOGUE, Village.STANDPOINT)
                    .map(query -> assertSameTree(query, typed))
                    .ifRefused(refusal -> {
                        Span span = Span.at(refusal.place()).orElseThrow();
                        assertEquals(true, 0 <= span.from() && span.from() <= span.to() && span.to() <= length, typed);
                    });
            new Completion(Village.CATALOGUE, Village.STANDPOINT).at(typed, length);
        }
    }

    private static boolean assertSameTree(Query query, String typed) {
        assertEquals(query.tree(), Village.query(query.canonical()).tree(), typed);
        return true;
    }

    private static String typed(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(6);
        return switch (kind) {
            case 1 -> "(" + typed(random, depth - 1) + ")";
            case 2 -> "-(" + typed(random, depth - 1) + ")";
            case 3 -> several(random, depth, random.nextBoolean() ? " atau " : " or ");
            case 4 -> several(random, depth, random.nextBoolean() ? "  " : " dan ");
            case 5 -> "-" + atom(random);
            default -> atom(random);
        };
    }

    private static String several(Random random, int depth, String between) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> typed(random, depth - 1))
                .collect(Collectors.joining(between));
    }

    private static String atom(Random random) {
        return ATOMS.get(random.nextInt(ATOMS.size()));
    }
}
