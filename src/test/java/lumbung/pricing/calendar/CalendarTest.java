package lumbung.pricing.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N11, R065, R067: the village's days, without a connection. */
class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "1633-07-08, FRIDAY, LEGI, first day of Sultan Agung's calendar",
        "1901-06-06, THURSDAY, PON, Soekarno's birth",
        "1921-06-08, WEDNESDAY, KLIWON, Soeharto's birth",
        "1945-08-17, FRIDAY, LEGI, the proclamation",
        "1945-08-18, SATURDAY, PAHING, the day after it",
        "1945-08-16, THURSDAY, KLIWON, the day before it"
    })
    void marketDaysAreThoseThatHistoryTells(LocalDate day, String weekday, Pasaran pasaran, String why) {
        assertEquals(weekday, day.getDayOfWeek().name(), why);
        assertEquals(pasaran, Pasaran.on(day), why);
    }

    @Test
    void weekdayAndMarketDayMeetAgainAfter35Days() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertEquals(Pasaran.on(day), Pasaran.on(day.plusDays(35)));
        assertEquals(
                5, day.datesUntil(day.plusDays(5)).map(Pasaran::on).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-11, 2024-04-09, 2024-04-10",
        "2025, 2025-03-01, 2025-03-29, 2025-03-30",
        "2026, 2026-02-18, 2026-03-19, 2026-03-20"
    })
    @DisplayName("R065: Ramadan and Lebaran are proposed as computed, day by day")
    void ramadan(int year, LocalDate first, LocalDate last, LocalDate lebaran) {
        assertEquals(List.of(new Stretch(first, last, false)), Feast.RAMADAN.between(year, year));
        assertEquals(lebaran, Feast.LEBARAN.between(year, year).get(0).first());
    }

    @Test
    void aYearMayHaveAFeastTwiceAndBeyondTheTablesThereIsNone() {
        assertEquals(2, Feast.RAMADAN.between(2030, 2030).size());
        assertEquals(List.of(), Feast.RAMADAN.between(2190, 2200));
    }

    @Test
    @DisplayName("N11: a clerk's word takes the place of that year's proposal and of no other's")
    void correction() {
        Almanac proposed = Almanac.proposed(2025, 2027);
        Season ramadan = proposed.season("ramadan").orElseThrow();
        Stretch sighted = Stretch.told(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 20));
        Almanac told = proposed.with(ramadan.corrected(sighted, Feast.WITHIN));
        assertTrue(proposed.on(LocalDate.of(2026, 2, 18)).contains("ramadan"));
        assertFalse(told.on(LocalDate.of(2026, 2, 18)).contains("ramadan"));
        assertTrue(told.on(LocalDate.of(2026, 3, 20)).contains("ramadan"));
        assertTrue(told.on(LocalDate.of(2025, 3, 1)).contains("ramadan"));
        assertEquals(told.season("ramadan"), told.withFeasts(2025, 2027).season("ramadan"));
    }

    @Test
    void otherSeasonsAreData() {
        Season harvest = new Season(
                "panen",
                List.of(
                        Stretch.told(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 10)),
                        Stretch.told(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))));
        Almanac almanac = Almanac.EMPTY.with(harvest);
        assertEquals(Set.of("panen"), almanac.on(LocalDate.of(2026, 3, 31)));
        assertEquals(Set.of(), almanac.on(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void aSetOfDaysHoldsThemAndNoOthers() {
        DaySet days = DaySet.of(List.of(
                Stretch.told(LocalDate.ofEpochDay(10), LocalDate.ofEpochDay(12)),
                Stretch.told(LocalDate.ofEpochDay(13), LocalDate.ofEpochDay(13)),
                Stretch.told(LocalDate.ofEpochDay(1), LocalDate.ofEpochDay(3)),
                Stretch.told(LocalDate.ofEpochDay(2), LocalDate.ofEpochDay(5))));
        String seen = "";
        for (long day = 0; day < 16; day++) {
            seen += days.contains(day) ? "x" : ".";
        }
        assertEquals(".xxxxx....xxxx..", seen);
    }

    @Test
    @DisplayName("R067: 29 February is kept on the 28th where there is no 29th")
    void birthdays() {
        MonthDay leap = MonthDay.of(2, 29);
        assertEquals(LocalDate.of(2026, 2, 28), Birthdays.in(2026, leap));
        assertEquals(LocalDate.of(2028, 2, 29), Birthdays.in(2028, leap));
        assertFalse(Birthdays.isOn(LocalDate.of(2028, 2, 28), leap));
        assertTrue(Birthdays.isOn(LocalDate.of(2026, 11, 21), MonthDay.of(11, 21)));
    }
}
