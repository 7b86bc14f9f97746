package lumbung.register.editing;

import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Relation;
import lumbung.register.RelationKind;

/** Ties to others: {@code tetangga: Bu Tarni}. */
record RelationField() implements RowField<Relation> {
    @Override
    public Key key() {
        return Key.many("hubungan", "relation");
    }

    @Override
    public Class<Relation> kind() {
        return Relation.class;
    }

    @Override
    public Outcome<Relation> identify(Entry entry, String value, Around around) {
        int colon = value.indexOf(':');
        String word = colon < 0 ? value : value.substring(0, colon);
        Optional<RelationKind> kind = Vocabulary.RELATIONS.find(word);
        if (kind.isEmpty() || colon < 0) {
            return key().refused("relation", value, Vocabulary.RELATIONS.list());
        }
        return around.who()
                .apply(value.substring(colon + 1).strip())
                .then(other -> other.id() == entry.person().id()
                        ? key().refused("self")
                        : Outcome.done(new Relation(0, 0, entry.person().id(), other.id(), kind.get())));
    }

    @Override
    public boolean same(Relation row, Relation typed) {
        return row.kind() == typed.kind() && row.otherId() == typed.otherId();
    }

    @Override
    public String written(Relation row, Around around) {
        return Vocabulary.RELATIONS.word(row.kind()) + ": " + row.otherId();
    }
}
