package lumbung.register;

import lumbung.journal.Entity;
import lumbung.register.matching.Sex;

/**
 * Somebody in the register, or a shop.
 *
 * @param email empty for none
 * @param greeting name of the greeting that the person prefers, such as krama; empty for the neutral one
 */
public record Person(
        long id,
        long version,
        Naming naming,
        Sex sex,
        Birth birth,
        String occupation,
        Dwelling dwelling,
        String email,
        String greeting)
        implements Entity {
    /** A person of whom only the name is known. */
    public static Person named(long id, Naming naming) {
        return new Person(id, 0, naming, Sex.UNKNOWN, Birth.UNKNOWN, "", Dwelling.UNKNOWN, "", "");
    }

    public Person with(Naming other) {
        return new Person(id, version, other, sex, birth, occupation, dwelling, email, greeting);
    }

    public Person with(Dwelling other) {
        return new Person(id, version, naming, sex, birth, occupation, other, email, greeting);
    }

    public Person with(Birth other) {
        return new Person(id, version, naming, sex, other, occupation, dwelling, email, greeting);
    }

    public Person with(Sex other) {
        return new Person(id, version, naming, other, birth, occupation, dwelling, email, greeting);
    }

    public Person withOccupation(String other) {
        return new Person(id, version, naming, sex, birth, other, dwelling, email, greeting);
    }

    public Person withEmail(String other) {
        return new Person(id, version, naming, sex, birth, occupation, dwelling, other, greeting);
    }

    public Person withGreeting(String other) {
        return new Person(id, version, naming, sex, birth, occupation, dwelling, email, other);
    }
}
