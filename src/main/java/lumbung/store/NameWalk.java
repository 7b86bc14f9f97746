package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.register.Card;
import lumbung.register.Person;
import lumbung.search.Finder;
import lumbung.search.Sql;

/** Goes through the register by its index of names, page after page. */
final class NameWalk implements Walk {
    /**
     * Derby's optimizer, left alone, gathers everybody whom the conditions mean and sorts them, for each window anew: 1.5 s
     * instead of some milliseconds. To PostgreSQL the hints are comments.
     */
    private static final String BY_NAME = """
             FROM --DERBY-PROPERTIES joinOrder=FIXED
             person p --DERBY-PROPERTIES index=PERSON_BY_NAME
            """;

    private static final String BY_NAME_BACKWARDS = """
             FROM --DERBY-PROPERTIES joinOrder=FIXED
             person p --DERBY-PROPERTIES index=PERSON_BY_NAME_BACKWARDS
            """;

    private final Database database;
    private final Optional<Sql> narrowed;
    private final boolean backwards;
    private Optional<Finder.Cursor> from;
    private boolean over;

    NameWalk(Database database, Optional<Sql> narrowed, Optional<Finder.Cursor> from) {
        this.database = database;
        this.narrowed = narrowed;
        this.from = from;
        this.backwards = from.filter(Finder.Cursor::backwards).isPresent();
    }

    @Override
    public List<Card> next(int about) {
        if (over) {
            return List.of();
        }
        List<Card> cards = database.read(connection -> page(connection, about));
        over = cards.size() < about;
        if (!cards.isEmpty()) {
            Card last = cards.get(cards.size() - 1);
            from = Optional.of(backwards ? Finder.Cursor.before(last) : Finder.Cursor.after(last));
        }
        return cards;
    }

    private List<Card> page(Connection connection, int limit) throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT ").append(PersonTables.PERSON.names());
        sql.append(backwards ? BY_NAME_BACKWARDS : BY_NAME).append(" WHERE 1 = 1");
        from.ifPresent(cursor -> {
            sql.append(
                    backwards
                            ? " AND p.name_norm <= ? AND (p.name_norm < ? OR p.id < ?)"
                            : " AND p.name_norm >= ? AND (p.name_norm > ? OR p.id > ?)");
            values.addAll(List.of(cursor.key(), cursor.key(), cursor.id()));
        });
        narrowed.ifPresent(condition -> {
            sql.append(" AND (").append(condition.text()).append(")");
            values.addAll(condition.values());
        });
        sql.append(backwards ? " ORDER BY p.name_norm DESC, p.id DESC" : " ORDER BY p.name_norm, p.id");
        sql.append(" FETCH FIRST ").append(limit).append(" ROWS ONLY");
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            Binding.set(statement, values);
            List<Person> people = Results.all(statement, PersonTables.PERSON.read());
            return new Cards(connection).with(people);
        }
    }
}
