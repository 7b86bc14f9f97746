package lumbung.search.field;

import java.util.List;
import java.util.regex.Pattern;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** The one entry of this id, as {@code find --json} tells it. */
record IdField() implements Plain {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Override
    public Keys keys() {
        return Keys.of("id");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        if (!ID.matcher(value).matches()) {
            return Refused.number(this, value);
        }
        long id = Long.parseLong(value);
        return Outcome.done(
                new Reading(String.valueOf(id), Meaning.exact(card -> card.id() == id, Sql.of("p.id = ?", id))));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of();
    }
}
