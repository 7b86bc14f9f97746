package lumbung.orders.value;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Three months of a year. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int QUARTERS = 4;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** How many quarters lie between this one and a later one. */
    int until(Quarter later) {
        return (later.year - year) * QUARTERS + later.number - number;
    }

    @Override
    public int compareTo(Quarter other) {
        return -until(other);
    }
}
