package lumbung.register.editing;

import lumbung.message.Outcome;
import lumbung.register.Alias;

/** Other names a person goes by. */
record AliasField() implements RowField<Alias> {
    private static final int MOST = 200;

    @Override
    public Key key() {
        return Key.many("alias", "also-called");
    }

    @Override
    public Class<Alias> kind() {
        return Alias.class;
    }

    @Override
    public Outcome<Alias> identify(Entry entry, String value, Around around) {
        return value.length() > MOST
                ? key().refused("long", value.length(), MOST)
                : Outcome.done(new Alias(0, 0, entry.person().id(), value));
    }

    @Override
    public boolean same(Alias row, Alias typed) {
        return row.text().equalsIgnoreCase(typed.text());
    }

    @Override
    public String written(Alias row, Around around) {
        return row.text();
    }
}
