package lumbung.pricing;

import java.time.DayOfWeek;
import java.util.Optional;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.calendar.DaySet;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.rule.When;

/** A bit for every weekday and market day, and the days of the seasons as sets. */
final class DayMarks {
    private static final int WEEKDAYS = DayOfWeek.values().length;
    private static final int WEEK = (1 << WEEKDAYS) - 1;
    private static final int CYCLE = ((1 << Pasaran.values().length) - 1) << WEEKDAYS;

    private DayMarks() {}

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    private static int bit(Pasaran day) {
        return 1 << (WEEKDAYS + day.place());
    }

    /** The bits of a day: its weekday and its market day. */
    static int of(Moment moment) {
        return bit(moment.day().getDayOfWeek()) | bit(Pasaran.on(moment.day()));
    }

    static Mask mask(When when, Almanac almanac) {
        int weekdays = when.weekdays().stream().mapToInt(DayMarks::bit).sum();
        int marketDays = when.marketDays().stream().mapToInt(DayMarks::bit).sum();
        int days = (weekdays == 0 ? WEEK : weekdays) | (marketDays == 0 ? CYCLE : marketDays);
        Optional<DaySet> seasons =
                when.seasons().isEmpty() ? Optional.empty() : Optional.of(almanac.days(when.seasons()));
        return new Mask(Span.of(when.dates()), days, seasons, when.hours(), when.birthday());
    }

    /**
     * When a rule prices.
     *
     * @param days both of a day's bits must be among these
     */
    record Mask(Span dates, int days, Optional<DaySet> seasons, Optional<When.Hours> hours, boolean birthday) {
        boolean holds(Occasion occasion) {
            return dates.contains(occasion.epochDay())
                    && !isOtherDay(occasion)
                    && !isOtherSeason(occasion)
                    && (hours.isEmpty()
                            || hours.get().contains(occasion.moment().time()))
                    && (!birthday || occasion.isBirthday());
        }

        boolean isOtherDay(Occasion occasion) {
            return (occasion.dayMarks() & ~days) != 0;
        }

        boolean isOtherSeason(Occasion occasion) {
            return seasons.isPresent() && !seasons.get().contains(occasion.epochDay());
        }
    }
}
