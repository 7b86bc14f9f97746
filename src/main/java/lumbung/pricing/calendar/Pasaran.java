package lumbung.pricing.calendar;

import java.time.LocalDate;

/** The Javanese market day, a cycle of five. The order is the cycle's; 17 August 1945 was a Legi. */
public enum Pasaran {
    LEGI(0),
    PAHING(1),
    PON(2),
    WAGE(3),
    KLIWON(4);

    private static final long A_LEGI = LocalDate.of(1945, 8, 17).toEpochDay();

    private final int place;

    Pasaran(int place) {
        this.place = place;
    }

    /** Its place in the cycle, from 0. */
    public int place() {
        return place;
    }

    public static Pasaran on(LocalDate day) {
        return onEpochDay(day.toEpochDay());
    }

    static Pasaran onEpochDay(long day) {
        return values()[Math.floorMod(day - A_LEGI, values().length)];
    }
}
