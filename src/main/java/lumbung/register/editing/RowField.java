package lumbung.register.editing;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.PersonRow;

/** A field with many values, each a row of its own. */
interface RowField<R extends PersonRow> extends Field {
    Class<R> kind();

    /** A row that means this, with the usual details. */
    Outcome<R> identify(Entry entry, String value, Around around);

    /** The row with those details that were said. */
    default Outcome<R> detailed(R row, Details details, Around around) {
        return Outcome.done(row);
    }

    /** Whether a row of the entry is about the same thing as one that was typed. */
    boolean same(R row, R typed);

    String written(R row, Around around);

    @Override
    default Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        Details details = Details.of(typed.text());
        if (details.value().isEmpty()) {
            return key().refused("empty");
        }
        return identify(entry, details.value(), around)
                .then(row -> put(entry, new Meant<>(typed.verb(), row, details), around));
    }

    /** A row that was meant, and what is to become of it. */
    record Meant<R>(Verb verb, R row, Details details) {}

    private Outcome<Entry> put(Entry entry, Meant<R> meant, Around around) {
        Optional<R> there = entry.rows(kind()).stream()
                .filter(row -> same(row, meant.row()))
                .findFirst();
        if (meant.verb() == Verb.REMOVE) {
            return there.map(row -> Outcome.done(entry.without(row)))
                    .orElseGet(() -> key().refused("absent", meant.details().value()));
        }
        if (meant.verb() == Verb.ADD && there.isPresent()) {
            return key().refused("present", meant.details().value());
        }
        return detailed(there.orElse(meant.row()), meant.details(), around)
                .map(row -> there.map(old -> entry.replaced(old, row)).orElseGet(() -> entry.with(row)));
    }

    @Override
    default List<String> written(Entry entry, Around around) {
        return entry.rows(kind()).stream().map(row -> written(row, around)).toList();
    }
}
