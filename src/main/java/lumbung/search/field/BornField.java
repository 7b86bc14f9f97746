package lumbung.search.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Birth;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who was born when. Of whom only the year is known counts where the whole year does. */
record BornField() implements Compared {
    @Override
    public Keys keys() {
        return Keys.of("lahir", "born");
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        if (operator == Operator.IS && Answers.unknown(value)) {
            return Outcome.done(new Reading(Answers.unknown(), unknown()));
        }
        Optional<DayRange> range = DayRange.of(operator, value, from.day());
        return range.map(it -> Outcome.done(new Reading(it.written(), within(it.days()))))
                .orElseGet(() -> Refused.date(this, value));
    }

    static Meaning unknown() {
        return Meaning.exact(
                card -> card.person().birth().year().isEmpty(), Sql.of("p.birth_day IS NULL AND p.birth_year IS NULL"));
    }

    private static Meaning within(Days days) {
        return Meaning.exact(
                card -> within(card.person().birth(), days),
                Births.sql(
                        new Births.Range(days.firstDay(), days.lastDay()),
                        new Births.Range(days.firstYear(), days.lastYear())));
    }

    private static boolean within(Birth birth, Days days) {
        if (birth.day().isPresent()) {
            return days.contain(birth.day().get());
        }
        return birth.year().isPresent() && within(birth.year().getAsInt(), days);
    }

    private static boolean within(int year, Days days) {
        return days.contain(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of("1990", "1990..2000", Answers.unknown());
    }
}
