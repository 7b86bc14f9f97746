package lumbung.broadcast;

import java.time.LocalDate;
import lumbung.register.Purpose;

/**
 * What people are written to about, by whom and when: consent is asked for exactly this.
 *
 * @param businessId 0 for the cooperative itself
 * @param phoneId the phone it is sent from, which people must have saved; 0 for any of the business's
 */
public record Occasion(Purpose purpose, long businessId, long phoneId, LocalDate on) {
    public Occasion(Purpose purpose, long businessId, LocalDate on) {
        this(purpose, businessId, 0, on);
    }
}
