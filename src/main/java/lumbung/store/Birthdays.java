package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose birthday it is: a look into the index of birth days for each year that somebody alive can be born in. The few of one
 * day are put in order here, since the database would begin a sort for each of the years.
 */
final class Birthdays {
    private static final int YEARS = 120;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Birthdays() {}

    static List<Long> on(Connection connection, LocalDate day, int limit) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM person WHERE birth_day = ?")) {
            for (LocalDate born : born(day)) {
                if (found.size() < limit) {
                    statement.setLong(1, born.toEpochDay());
                    Results.all(statement, row -> row.number("id")).stream()
                            .sorted()
                            .limit(limit - found.size())
                            .forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The days that have their birthday on this one; who was born on a leap day has it a day earlier in other years. */
    private static List<LocalDate> born(LocalDate day) {
        List<LocalDate> days = new ArrayList<>();
        boolean eve = MonthDay.from(day).equals(MonthDay.of(2, 28)) && !day.isLeapYear();
        for (int year = day.getYear(); year >= day.getYear() - YEARS; year--) {
            LocalDate first = day.withYear(year);
            if (first.getMonth() == day.getMonth() && first.getDayOfMonth() == day.getDayOfMonth()) {
                days.add(first);
            }
            if (eve && LEAP_DAY.isValidYear(year)) {
                days.add(LEAP_DAY.atYear(year));
            }
        }
        return days;
    }
}
