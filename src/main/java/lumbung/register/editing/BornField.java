package lumbung.register.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lumbung.message.Outcome;
import lumbung.register.Birth;

/** The day of birth, or only the year. */
record BornField() implements Field {
    private static final int OLDEST = 120;

    @Override
    public Key key() {
        return Key.one("lahir", "born");
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        return typed.verb() == Verb.REMOVE || typed.text().isEmpty()
                ? Outcome.done(entry.with(entry.person().with(Birth.UNKNOWN)))
                : read(typed.text(), around.today())
                        .map(birth -> entry.with(entry.person().with(birth)));
    }

    private Outcome<Birth> read(String text, LocalDate today) {
        OptionalInt year = Days.year(text);
        Optional<LocalDate> day = Days.read(text, today);
        if (year.isEmpty() && day.isEmpty()) {
            return key().refused("day", text);
        }
        Birth birth = year.isPresent() ? Birth.in(year.getAsInt()) : Birth.on(day.get());
        int age = birth.ageOn(today).getAsInt();
        boolean future = age < 0 || day.filter(it -> it.isAfter(today)).isPresent();
        return future || age > OLDEST ? key().refused("born", text) : Outcome.done(birth);
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        Birth birth = entry.person().birth();
        if (birth.day().isPresent()) {
            return List.of(birth.day().get().toString());
        }
        return birth.year().isPresent() ? List.of(String.valueOf(birth.year().getAsInt())) : List.of();
    }
}
