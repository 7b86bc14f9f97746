package lumbung.search.field;

import lumbung.search.Sql;

/** SQL about the day of birth, or the year where no day is known. */
final class Births {
    private Births() {}

    /** Both ends included. */
    record Range(long first, long last) {
        boolean contains(long number) {
            return first <= number && number <= last;
        }
    }

    static Sql sql(Range days, Range years) {
        Sql byDay =
                Sql.of("p.birth_day IS NOT NULL AND p.birth_day >= ? AND p.birth_day <= ?", days.first(), days.last());
        Sql byYear = Sql.of(
                "p.birth_day IS NULL AND p.birth_year IS NOT NULL AND p.birth_year >= ? AND p.birth_year <= ?",
                years.first(),
                years.last());
        return byDay.or(byYear);
    }
}
