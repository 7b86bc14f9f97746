package lumbung.search.field;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Segment;
import lumbung.search.Catalogue;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Query;
import lumbung.search.Reading;
import lumbung.search.Standpoint;

/**
 * Who belongs to a segment, by its name: R005.
 *
 * @param others the fields that a segment's own query may ask about: all but this one, so that none leads back to itself
 */
public record SegmentField(Catalogue others) implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("sasaran", "segment");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Optional<Segment> found = named(value, from);
        return found.isEmpty()
                ? Refused.value(this, value, values(from))
                : meaning(found.get().query(), from)
                        .map(meaning -> new Reading(Named.written(found.get().name()), meaning));
    }

    private static Optional<Segment> named(String value, Standpoint from) {
        List<Segment> found = Named.find(from.directory().segments(), Segment::name, value);
        return found.stream()
                .filter(it -> Named.written(it.name()).equals(Named.written(value)))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Whom a segment's query means; refused where it has words that only a search can place, or another segment. */
    public Outcome<Meaning> meaning(String text, Standpoint from) {
        return Query.parse(text, others, from)
                .then(query -> query.texts().isEmpty()
                        ? Outcome.done(query.meaning(words -> Meaning.tested(card -> false)))
                        : Outcome.refused(
                                "search.refused.segment", query.texts().get(0).canonical()));
    }

    @Override
    public List<String> values(Standpoint from) {
        return from.directory().segments().stream()
                .map(Segment::name)
                .map(Named::written)
                .sorted()
                .distinct()
                .toList();
    }
}
