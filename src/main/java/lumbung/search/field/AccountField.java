package lumbung.search.field;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who has an account of a kind elsewhere: facebook, shopee … */
record AccountField() implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("akun", "account");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        String kind = Named.written(value);
        return Outcome.done(new Reading(
                kind,
                Meaning.narrowed(
                        card -> card.handles().stream()
                                .anyMatch(it -> Named.written(it.kind()).equals(kind)),
                        Rows.exist("handle", Sql.ALL))));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of("facebook", "instagram", "tiktok", "shopee");
    }
}
