package lumbung.orders.kept;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When and how goods get to who ordered them: R084, R090.
 *
 * @param day when they are needed; empty for at once
 * @param time from which hour on
 * @param via who passes them on, or where they are brought to; empty for nobody, or to the own door
 */
public record Fulfilment(Optional<LocalDate> day, Optional<LocalTime> time, Way way, String via) {
    /** Taken along at once. */
    public static final Fulfilment AT_ONCE = new Fulfilment(Optional.empty(), Optional.empty(), Way.FETCH, "");

    /** How goods get there. */
    public enum Way {
        /** Ambil. */
        FETCH,
        /** Antar. */
        BRING,
        /** Titip. */
        PASS_ON
    }

    /** Whether goods are to be kept ready for a later day than that of the order. */
    public boolean isReserved(LocalDate ordered) {
        return day.filter(ordered::isBefore).isPresent();
    }
}
