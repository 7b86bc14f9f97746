package lumbung.search.field;

import java.util.List;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Standpoint;

/** Who is anything to a business now. */
record BusinessField() implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("usaha", "business");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Set<Long> meant = Businesses.found(value, from);
        return meant.isEmpty()
                ? Refused.value(this, value, Businesses.names(from))
                : Outcome.done(new Reading(Named.written(value), of(meant, from)));
    }

    private static Meaning of(Set<Long> businesses, Standpoint from) {
        return Meaning.exact(
                card -> card.roles().stream()
                        .anyMatch(it -> businesses.contains(it.businessId())
                                && it.term().holdsOn(from.day())),
                Rows.exist("person_role", Businesses.in(businesses).and(Rows.holds(from.day()))));
    }

    @Override
    public List<String> values(Standpoint from) {
        return Businesses.names(from);
    }
}
