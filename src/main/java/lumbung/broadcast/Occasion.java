package lumbung.broadcast;

import java.time.LocalDate;
import lumbung.register.Purpose;

/**
 * What people are written to about, by whom and when: consent is asked for exactly this.
 *
 * @param businessId 0 for the cooperative itself
 */
public record Occasion(Purpose purpose, long businessId, LocalDate on) {}
