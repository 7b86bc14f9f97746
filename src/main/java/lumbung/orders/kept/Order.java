package lumbung.orders.kept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import lumbung.journal.Entity;
import lumbung.pricing.Moment;
import lumbung.pricing.goods.Rupiah;

/**
 * What somebody ordered, or bought on the spot: R083.
 *
 * @param number as it stands on the receipt
 * @param personId who ordered; 0 for pembeli umum
 * @param at when, on the village's clock
 * @param paid whether it was said to be paid; nothing is kept of who owes how much (R092)
 * @param rounding what rounding to cash added, or took off
 * @param origin by what a sale that came from a list is known again; empty for an order taken here
 */
public record Order(
        long id,
        long version,
        long number,
        long personId,
        LocalDateTime at,
        Fulfilment fulfilment,
        String note,
        boolean paid,
        Stage stage,
        Rupiah rounding,
        Basis basis,
        String origin)
        implements Entity {
    public static final int LONGEST_NOTE = 2_000;
    public static final int LONGEST_VIA = 200;

    /** How far it is. */
    public enum Stage {
        /** Dipesan: taken down, not yet handed over. */
        OPEN,
        /** Diserahkan. */
        HANDED,
        /** Dibatalkan: all of it came back. */
        CANCELLED
    }

    /** Whether it was sold elsewhere, at prices of its own. */
    public boolean isImported() {
        return !origin.isEmpty();
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    public Moment moment() {
        return new Moment(at);
    }

    /** The day for which it is to be ready. */
    public LocalDate due() {
        return fulfilment.day().orElse(day());
    }

    public Order at(Stage next) {
        return new Order(id, version, number, personId, at, fulfilment, note, paid, next, rounding, basis, origin);
    }

    public Order paid(boolean now) {
        return new Order(id, version, number, personId, at, fulfilment, note, now, stage, rounding, basis, origin);
    }
}
