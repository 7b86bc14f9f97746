package lumbung.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows in which nobody stands alone: R131. */
class CrowdTest {
    private static final int LEAST = 5;

    private static List<List<String>> crowd(List<List<String>> rows) {
        return new Crowd(LEAST).of(rows);
    }

    @Test
    @DisplayName("R131: what enough share is told as it is; who stands alone is told less exactly, or not at all")
    void examples() {
        List<List<String>> five = Collections.nCopies(5, List.of("F", "Bongas"));
        assertEquals(five, crowd(five));
        assertEquals(List.of(), crowd(five.subList(0, 4)));
        List<List<String>> mixed = new ArrayList<>(five.subList(0, 4));
        mixed.add(List.of("F", "Tundagan"));
        assertEquals(Collections.nCopies(5, List.of("F", "*")), crowd(mixed));
        assertEquals(List.of(), crowd(List.of()));
    }

    @Test
    @DisplayName("R131: however people are spread, no row is shared by fewer than five")
    void noGroupIsSmall() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int values = 1 + random.nextInt(6);
            List<List<String>> rows = IntStream.range(0, random.nextInt(200))
                    .mapToObj(row -> IntStream.range(0, 4)
                            .mapToObj(column -> String.valueOf(random.nextInt(values + column)))
                            .toList())
                    .toList();
            List<List<String>> told = crowd(rows);
            told.stream()
                    .collect(Collectors.groupingBy(row -> row, Collectors.counting()))
                    .forEach((row, many) -> assertTrue(many >= LEAST, row + " " + many));
            assertTrue(told.size() <= rows.size() && rows.size() - told.size() < LEAST, "seed " + seed);
        }
    }
}
