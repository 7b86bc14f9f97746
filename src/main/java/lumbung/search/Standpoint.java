package lumbung.search;

import java.time.LocalDate;
import java.util.OptionalLong;
import lumbung.register.Directory;

/**
 * From where a query looks.
 *
 * @param directory what the register knows by heart
 * @param day the day that counts as today
 * @param own the only business that may be asked about beside the cooperative itself, 0 for none; empty where all may be
 */
public record Standpoint(Directory directory, LocalDate day, OptionalLong own) {
    /** One that may ask about every business. */
    public static Standpoint whole(Directory directory, LocalDate day) {
        return new Standpoint(directory, day, OptionalLong.empty());
    }
}
