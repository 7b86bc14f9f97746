package lumbung.register.past;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.journal.Entity;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Relation;

/**
 * A person's record at one moment.
 *
 * @param personId whose
 * @param rows the person and all that was theirs, ties from their side included, by id; empty while there was no record
 * @param whole whether everything is known: false where something on the way to this moment was erased
 */
public record Snapshot(long personId, NavigableMap<Long, Entity> rows, boolean whole) {
    public Snapshot {
        rows = new TreeMap<>(rows);
    }

    /** A record as it stands. */
    public static Snapshot of(Card card, Collection<Relation> ties) {
        NavigableMap<Long, Entity> rows = new TreeMap<>();
        rows.put(card.id(), card.person());
        CardRows.of(card).forEach(row -> rows.put(row.id(), row));
        ties.stream().filter(tie -> tie.personId() == card.id()).forEach(tie -> rows.put(tie.id(), tie));
        return new Snapshot(card.id(), rows, true);
    }

    /** Nobody of this id. */
    public static Snapshot nobody(long personId) {
        return new Snapshot(personId, new TreeMap<>(), true);
    }

    public Optional<Person> person() {
        return Optional.ofNullable(rows.get(personId)).map(Person.class::cast);
    }

    public Optional<Entity> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The record as a card; empty while there was none. */
    public Optional<Card> card() {
        List<PersonRow> owned = new ArrayList<>();
        rows.values().stream()
                .filter(PersonRow.class::isInstance)
                .map(PersonRow.class::cast)
                .forEach(owned::add);
        return person().map(person -> CardRows.with(Card.of(person), person, owned));
    }

    /** The ties from the person's side. */
    public List<Relation> ties() {
        return rows.values().stream()
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast)
                .toList();
    }
}
