package lumbung.pricing.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/**
 * A season of the Hijri year. The days are those of the JDK's Umm al-Qura calendar: a proposal, which the government's
 * sidang isbat may move by a day and a clerk then corrects.
 */
public enum Feast {
    RAMADAN("ramadan", 9, 1, 30),
    LEBARAN("lebaran", 10, 1, 7),
    IDULADHA("iduladha", 12, 10, 4),
    MAULID("maulid", 3, 12, 1);

    /** A correction that begins within so many days of a proposal is about the same year's. */
    public static final int WITHIN = 20;

    private final String season;
    private final int month;
    private final int day;
    private final int days;

    Feast(String season, int month, int day, int days) {
        this.season = season;
        this.month = month;
        this.day = day;
        this.days = days;
    }

    /** The name of its season. */
    public String season() {
        return season;
    }

    /** When it is in the years from one to another, both included; nothing where the JDK's tables end. */
    public List<Stretch> between(int firstYear, int lastYear) {
        List<Stretch> found = new ArrayList<>();
        LocalDate from = LocalDate.of(firstYear, 1, 1);
        LocalDate to = LocalDate.of(lastYear, 12, 31);
        try {
            int hijri = HijrahDate.from(from).get(ChronoField.YEAR) - 1;
            for (Stretch next = in(hijri); !next.first().isAfter(to); next = in(++hijri)) {
                if (!next.first().isBefore(from)) {
                    found.add(next);
                }
            }
        } catch (DateTimeException e) {
            // The tables reach from 1882 to 2174: beyond them nothing is proposed.
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }

    private Stretch in(int hijriYear) {
        HijrahDate first = HijrahChronology.INSTANCE.date(hijriYear, month, day);
        int last = Math.min(days, first.lengthOfMonth() - day + 1);
        LocalDate begins = LocalDate.from(first);
        return new Stretch(begins, begins.plusDays(last - 1L), false);
    }
}
