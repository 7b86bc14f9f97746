package lumbung.search.field;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days named from today: {@code kemarin}, {@code minggu-ini}. Weeks begin on Monday. */
enum DayWord {
    TODAY("hari-ini", "today") {
        @Override
        Stretch on(LocalDate today) {
            return new Stretch(today, today);
        }
    },
    YESTERDAY("kemarin", "yesterday") {
        @Override
        Stretch on(LocalDate today) {
            return new Stretch(today.minusDays(1), today.minusDays(1));
        }
    },
    THIS_WEEK("minggu-ini", "this-week") {
        @Override
        Stretch on(LocalDate today) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Stretch(monday, monday.plusDays(6));
        }
    },
    LAST_WEEK("minggu-lalu", "last-week") {
        @Override
        Stretch on(LocalDate today) {
            return THIS_WEEK.on(today.minusWeeks(1));
        }
    },
    THIS_MONTH("bulan-ini", "this-month") {
        @Override
        Stretch on(LocalDate today) {
            return Stretch.month(today);
        }
    },
    LAST_MONTH("bulan-lalu", "last-month") {
        @Override
        Stretch on(LocalDate today) {
            return Stretch.month(today.minusMonths(1));
        }
    },
    THIS_YEAR("tahun-ini", "this-year") {
        @Override
        Stretch on(LocalDate today) {
            return Stretch.year(today.getYear());
        }
    },
    LAST_YEAR("tahun-lalu", "last-year") {
        @Override
        Stretch on(LocalDate today) {
            return Stretch.year(today.getYear() - 1);
        }
    };

    private final String word;
    private final String english;

    DayWord(String word, String english) {
        this.word = word;
        this.english = english;
    }

    abstract Stretch on(LocalDate today);

    String word() {
        return word;
    }

    static Optional<DayWord> of(String text) {
        String sought = text.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Stream.of(values())
                .filter(it -> it.word.equals(sought) || it.english.equals(sought))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(DayWord::word).toList();
    }
}
