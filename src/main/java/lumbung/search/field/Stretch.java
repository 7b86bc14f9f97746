package lumbung.search.field;

import java.time.LocalDate;
import java.time.YearMonth;

/** From a day to a day, both included. */
record Stretch(LocalDate first, LocalDate last) {
    static Stretch month(LocalDate within) {
        YearMonth month = YearMonth.from(within);
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }

    static Stretch year(int year) {
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
