package lumbung.pricing.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/** When somebody's birthday is kept: that of 29 February on the 28th in common years, R067. */
public final class Birthdays {
    private static final MonthDay LEAP = MonthDay.of(2, 29);

    private Birthdays() {}

    public static LocalDate in(int year, MonthDay birth) {
        return birth.equals(LEAP) && !Year.isLeap(year) ? LocalDate.of(year, 2, 28) : birth.atYear(year);
    }

    public static boolean isOn(LocalDate day, MonthDay birth) {
        return in(day.getYear(), birth).equals(day);
    }
}
