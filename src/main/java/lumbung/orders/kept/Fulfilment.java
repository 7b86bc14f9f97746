package lumbung.orders.kept;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When and how goods get to who ordered them, and what is done for them along with it: R081, R084, R090.
 *
 * @param day when they are needed; empty for at once
 * @param time from which hour on
 * @param via who passes them on, or where they are brought to; empty for nobody, or to the own door
 * @param extras what else is done for who ordered, such as wrapping as a gift, by the cooperative's own words
 */
public record Fulfilment(Optional<LocalDate> day, Optional<LocalTime> time, Way way, String via, List<String> extras) {
    /** Taken along at once. */
    public static final Fulfilment AT_ONCE = new Fulfilment(Optional.empty(), Optional.empty(), Way.FETCH, "");

    public Fulfilment {
        extras = List.copyOf(extras);
    }

    /** With nothing done along with it. */
    public Fulfilment(Optional<LocalDate> day, Optional<LocalTime> time, Way way, String via) {
        this(day, time, way, via, List.of());
    }

    public Fulfilment with(List<String> others) {
        return new Fulfilment(day, time, way, via, others);
    }

    /** Whether goods are taken along at once, whatever is done for them before. */
    public boolean isAtOnce() {
        return with(List.of()).equals(AT_ONCE);
    }

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
