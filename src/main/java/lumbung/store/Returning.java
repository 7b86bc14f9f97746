package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.register.Alias;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Suppression;
import lumbung.register.matching.Names;

/**
 * Sees to it that a withdrawal holds for somebody who was erased and comes back under the same name and number, whichever
 * way: what was kept of it as a fingerprint can be read again from then on, like any other.
 */
final class Returning {
    private final Set<Long> people = new TreeSet<>();
    private final List<Consent> said = new ArrayList<>();

    /** A row that is written, as it will be. */
    void written(Entity row) {
        if (row instanceof Person person) {
            people.add(person.id());
        } else if (row instanceof Phone phone) {
            people.add(phone.personId());
        } else if (row instanceof Alias alias) {
            people.add(alias.personId());
        } else if (row instanceof Consent consent
                && consent.granted()
                && consent.proof().method() != Proof.Method.LIST) {
            said.add(consent);
        }
    }

    /** Once all rows are written. */
    void keep(Connection connection, Fingerprints fingerprints, Changes changes) throws SQLException {
        Map<String, List<Suppression>> sealed = people.isEmpty() ? Map.of() : sealed(connection);
        if (sealed.isEmpty()) {
            return;
        }
        for (Card card : new Cards(connection).of(List.copyOf(people))) {
            for (Phone phone : card.phones()) {
                for (String name : names(card)) {
                    String mark = fingerprints.of(phone.e164(), name);
                    sealed.getOrDefault(mark, List.of())
                            .forEach(it -> opened(it, phone.e164(), name, card.id(), changes));
                    sealed.remove(mark);
                }
            }
        }
    }

    private static Set<String> names(Card card) {
        Set<String> names = new TreeSet<>();
        names.add(Names.fold(card.person().naming().name()).key());
        card.aliases().forEach(alias -> names.add(Names.fold(alias.text()).key()));
        return names;
    }

    /** Somebody's own fresh yes lifts it, as it lifts any other. */
    private void opened(Suppression sealed, String e164, String name, long person, Changes changes) {
        boolean lifted = said.stream()
                .anyMatch(it -> it.personId() == person
                        && it.purpose() == sealed.purpose()
                        && it.businessId() == sealed.businessId());
        if (lifted) {
            changes.remove(sealed);
        } else {
            changes.change(new Suppression(
                    sealed.id(), sealed.version(), e164, name, sealed.purpose(), sealed.businessId(), sealed.on()));
        }
    }

    private static Map<String, List<Suppression>> sealed(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SharedTables.SUPPRESSION.select() + " WHERE e164 = ''")) {
            return new HashMap<>(Results.all(statement, SharedTables.SUPPRESSION.read()).stream()
                    .collect(Collectors.groupingBy(Suppression::nameKey)));
        }
    }
}
