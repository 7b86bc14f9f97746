package lumbung.search.field;

import java.util.List;
import java.util.regex.Pattern;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who lives in a household: in any, in none known, or in the one of this id. */
record HouseholdField() implements Plain {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Override
    public Keys keys() {
        return Keys.of("kk", "household");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        if (ID.matcher(value).matches()) {
            return Outcome.done(new Reading(value, of(Long.parseLong(value))));
        }
        Meaning any = Presence.HOUSEHOLD.on(from);
        return switch (Named.written(value)) {
            case "ada", "yes" -> Outcome.done(new Reading("ada", any));
            case "tidak", "no" -> Outcome.done(new Reading("tidak", none()));
            default -> Refused.value(this, value, values(from));
        };
    }

    private static Meaning of(long id) {
        return Meaning.exact(
                card -> id != 0 && card.person().dwelling().householdId() == id,
                Sql.of("p.household_id IS NOT NULL AND p.household_id = ?", id));
    }

    private static Meaning none() {
        return Meaning.exact(card -> card.person().dwelling().householdId() == 0, Sql.of("p.household_id IS NULL"));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of("ada", "tidak");
    }
}
