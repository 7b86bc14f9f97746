package lumbung.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Since when somebody has been a customer, reseller …: a role that still holds began then. */
record SinceField() implements Compared {
    @Override
    public Keys keys() {
        return Keys.of("sejak", "since");
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        return DayRange.of(operator, value, from.day())
                .map(it -> Outcome.done(new Reading(it.written(), since(it.days(), from))))
                .orElseGet(() -> Refused.date(this, value));
    }

    private static Meaning since(Days days, Standpoint from) {
        Sql began = Sql.of(
                "x.since_day IS NOT NULL AND x.since_day >= ? AND x.since_day <= ?", days.firstDay(), days.lastDay());
        Optional<Set<Long>> where = Businesses.every(from);
        return Meaning.exact(
                card -> card.roles().stream()
                        .anyMatch(it -> Businesses.has(where, it.businessId())
                                && it.term().holdsOn(from.day())
                                && days.begins(it.term())),
                Rows.exist("person_role", Businesses.of(where, began.and(Rows.holds(from.day())))));
    }

    @Override
    public List<String> values(Standpoint from) {
        return DayWord.words();
    }
}
