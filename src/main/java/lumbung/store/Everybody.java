package lumbung.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import lumbung.register.Alias;
import lumbung.register.Card;
import lumbung.register.Membership;
import lumbung.register.Person;
import lumbung.register.Phone;

/** Reads all people with what the search index wants of them, each table once from its beginning to its end. */
final class Everybody {
    private Everybody() {}

    static void read(Connection connection, Consumer<Card> visitor) throws SQLException {
        try (Strand<Person> people = Strand.own(connection, PersonTables.PERSON);
                Strand<Alias> aliases = Strand.owned(connection, PersonTables.ALIAS);
                Strand<Phone> phones = Strand.owned(connection, PersonTables.PHONE);
                Strand<Membership> memberships = Strand.owned(connection, PersonTables.MEMBERSHIP)) {
            while (people.more()) {
                Person person = people.take();
                long id = person.id();
                visitor.accept(new Card(
                        person,
                        aliases.of(id),
                        phones.of(id),
                        List.of(),
                        List.of(),
                        memberships.of(id),
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
    }
}
