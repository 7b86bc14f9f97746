package lumbung.register.editing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Dwelling;
import lumbung.register.Household;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Relation;
import lumbung.register.matching.Names;
import lumbung.register.matching.WrittenName;

/**
 * All that can be edited about a person. Rows that are not kept yet have the id 0.
 *
 * @param rows aliases, phones, roles, ties from this person's side … in the order in which they are kept
 * @param household where the person lives; one of id 0 is yet to be made
 * @param housemate who is to live there too, for a household yet to be made
 */
public record Entry(Person person, List<PersonRow> rows, Optional<Household> household, Optional<Person> housemate) {
    /** What is longer is no name, and is left for its field to refuse. */
    private static final int LOOKED_AT = 400;

    public Entry {
        rows = List.copyOf(rows);
    }

    /** An entry as it stands. */
    public static Entry of(Card card, List<Relation> ties, Optional<Household> household) {
        Stream<Relation> own = ties.stream().filter(tie -> tie.personId() == card.id());
        return new Entry(card.person(), Stream.concat(CardRows.of(card), own).toList(), household, Optional.empty());
    }

    /** Somebody new, of whom only the name is known; a form of address written with it is taken apart from it. */
    public static Entry named(String typed) {
        if (typed.length() > LOOKED_AT) {
            return blank(new Naming(typed, "", ""));
        }
        WrittenName written = Names.read(typed);
        String degrees = String.join(", ", written.degrees());
        String name = degrees.isEmpty() ? written.bare() : written.bare() + ", " + degrees;
        Naming naming = written.bare().isEmpty() ? new Naming(typed, "", "") : new Naming(name, written.address(), "");
        return blank(naming);
    }

    private static Entry blank(Naming naming) {
        return new Entry(Person.named(0, naming), List.of(), Optional.empty(), Optional.empty());
    }

    /** The rows of one kind. */
    public <R extends PersonRow> List<R> rows(Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Entry with(Person other) {
        return new Entry(other, rows, household, housemate);
    }

    /** The entry with one more row. */
    public Entry with(PersonRow row) {
        return new Entry(person, Stream.concat(rows.stream(), Stream.of(row)).toList(), household, housemate);
    }

    Entry without(PersonRow row) {
        List<PersonRow> left = rows.stream().filter(Predicate.not(row::equals)).toList();
        return new Entry(person, left, household, housemate);
    }

    /** The entry with another row in the place of one of its own. */
    public Entry replaced(PersonRow row, PersonRow by) {
        List<PersonRow> all = rows.stream().map(it -> it.equals(row) ? by : it).toList();
        return new Entry(person, all, household, housemate);
    }

    Entry living(Optional<Household> at, Optional<Person> with) {
        long id = at.map(Household::id).orElse(0L);
        Person moved = person.with(
                new Dwelling(person.dwelling().areaId(), person.dwelling().landmark(), id));
        return new Entry(moved, rows, at, with);
    }
}
