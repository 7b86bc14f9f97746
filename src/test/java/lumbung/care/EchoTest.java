package lumbung.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EchoTest {
    private static Echo echo(int people, int persons) {
        Echo.Back back = new Echo.Back(persons, persons, 0, 2, 1);
        return new Echo(1, Optional.empty(), LocalDateTime.of(2026, 11, 20, 9, 0), people, back);
    }

    @Test
    @DisplayName("R041 how many of a hundred responded is told of each broadcast, and nothing where nobody got it")
    void percentages() {
        assertEquals(OptionalInt.empty(), echo(0, 0).percent());
        assertEquals(OptionalInt.of(0), echo(3, 0).percent());
        assertEquals(OptionalInt.of(67), echo(3, 2).percent());
        assertEquals(OptionalInt.of(100), echo(3, 3).percent());
    }

    @Test
    @DisplayName("R041 several together are weighed by whom they reached")
    void sums() {
        Echo.Sum sum = Echo.Sum.of(List.of(echo(10, 1), echo(90, 9), echo(0, 0)));
        assertEquals(new Echo.Sum(3, 100, new Echo.Back(10, 10, 0, 6, 3)), sum);
        assertEquals(OptionalInt.of(10), sum.percent());
        assertEquals(OptionalInt.empty(), Echo.Sum.of(List.of()).percent());
    }

    @Test
    @DisplayName("R042 a hashtag says which of the five it is about")
    void themes() {
        assertEquals(Optional.empty(), Echo.Theme.among(List.of("#keripik")));
        assertEquals(Optional.of(Echo.Theme.WORD_OF_MOUTH), Echo.Theme.among(List.of("#keripik", "#getoktular")));
        assertEquals(Optional.of(Echo.Theme.ENTERTAINING), Echo.Theme.among(List.of("#tren", "#hiburan")));
    }
}
