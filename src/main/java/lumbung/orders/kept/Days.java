package lumbung.orders.kept;

import java.time.LocalDate;

/**
 * Some days in a row, both ends with them: by number since 1970, since a million customers are compared with them.
 *
 * @param first of them
 * @param last of them
 */
public record Days(long first, long last) {
    public static Days of(LocalDate from, LocalDate until) {
        return new Days(from.toEpochDay(), until.toEpochDay());
    }
}
