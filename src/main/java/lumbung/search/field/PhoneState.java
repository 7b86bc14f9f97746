package lumbung.search.field;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.register.Phone;
import lumbung.register.matching.PhoneKind;
import lumbung.search.Meaning;
import lumbung.search.Sql;

/** What can be said of a number in use; the SQL calls it {@code x}. */
record PhoneState(Predicate<Phone> test, Sql sql) {
    static final PhoneState ANY = new PhoneState(phone -> true, Sql.ALL);
    static final PhoneState UNCERTAIN = of(PhoneKind.UNCERTAIN);
    static final PhoneState LANDLINE = of(PhoneKind.LANDLINE);
    static final PhoneState FOREIGN = of(PhoneKind.FOREIGN);
    static final PhoneState SHARED = new PhoneState(Phone::shared, Sql.of("x.shared = ?", true));
    /** A number that is no guess. */
    static final PhoneState CERTAIN = new PhoneState(
            phone -> phone.kind() != PhoneKind.UNCERTAIN, Sql.of("x.kind <> ?", PhoneKind.UNCERTAIN.name()));

    private static PhoneState of(PhoneKind kind) {
        return new PhoneState(phone -> phone.kind() == kind, Sql.of("x.kind = ?", kind.name()));
    }

    /** Who has such a number in use on the day. */
    Meaning on(LocalDate day) {
        return Meaning.exact(
                card -> card.phones().stream().anyMatch(phone -> phone.term().holdsOn(day) && test.test(phone)),
                Rows.exist("phone", sql.and(Rows.holds(day))));
    }

    /** Who has none. */
    Meaning notOn(LocalDate day) {
        Meaning on = on(day);
        return new Meaning(
                on.test().negate(), Optional.of(on.sql().orElseThrow().not()), true);
    }
}
