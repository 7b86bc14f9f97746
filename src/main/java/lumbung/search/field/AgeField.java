package lumbung.search.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Outcome;
import lumbung.register.Birth;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Standpoint;

/** Who is how old on the day, in full years; by the year of birth where only that is known. */
record AgeField() implements Compared {
    private static final int OLDEST = 150;
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Pattern RANGE = Pattern.compile("(\\d{0,3})(?:\\.\\.|-|–)(\\d{0,3})");

    @Override
    public Keys keys() {
        return Keys.of("umur", "usia", "age");
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        if (operator == Operator.IS && Answers.unknown(value)) {
            return Outcome.done(new Reading(Answers.unknown(), BornField.unknown()));
        }
        Matcher range = RANGE.matcher(value);
        if (operator == Operator.IS && range.matches() && value.length() > 2) {
            return Outcome.done(between(range, from.day()));
        }
        return AGE.matcher(value).matches()
                ? Outcome.done(compared(operator, Integer.parseInt(value), from.day()))
                : Refused.number(this, value);
    }

    private static Reading between(Matcher range, LocalDate day) {
        Optional<Integer> least = number(range.group(1));
        Optional<Integer> most = number(range.group(2));
        String written = least.map(String::valueOf).orElse("") + ".."
                + most.map(String::valueOf).orElse("");
        return new Reading(written, aged(least.orElse(0), most.orElse(OLDEST), day));
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    }

    private static Reading compared(Operator operator, int age, LocalDate day) {
        Meaning meaning =
                switch (operator) {
                    case IS -> aged(age, age, day);
                    case AT_LEAST -> aged(age, OLDEST, day);
                    case MORE -> aged(age + 1, OLDEST, day);
                    case AT_MOST -> aged(0, age, day);
                    case LESS -> aged(0, age - 1, day);
                };
        return new Reading(String.valueOf(age), meaning);
    }

    private static Meaning aged(int least, int most, LocalDate day) {
        Births.Range days = new Births.Range(
                day.minusYears(most + 1L).toEpochDay() + 1,
                day.minusYears(least).toEpochDay());
        Births.Range years = new Births.Range(day.getYear() - (long) most, day.getYear() - (long) least);
        return Meaning.exact(card -> within(card.person().birth(), days, years), Births.sql(days, years));
    }

    private static boolean within(Birth birth, Births.Range days, Births.Range years) {
        return birth.day()
                .map(day -> days.contains(day.toEpochDay()))
                .orElseGet(() ->
                        birth.year().isPresent() && years.contains(birth.year().getAsInt()));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of("20..35", Answers.unknown());
    }
}
