package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lumbung.register.Card;
import lumbung.register.Person;
import lumbung.search.Finder;
import lumbung.search.Sql;

/** Goes along a lane of the register by its index, page after page. */
final class IndexWalk implements Walk {
    private final Database database;
    private final Lane lane;
    private final Optional<Sql> narrowed;
    private final boolean backwards;
    private final Scarce scarce = new Scarce();
    private Optional<Finder.Cursor> from;
    private boolean over;

    IndexWalk(Database database, Lane lane, Optional<Sql> narrowed, Optional<Finder.Cursor> from) {
        this.database = database;
        this.lane = lane;
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
        Sql condition = lane.condition(from, narrowed);
        String sql = "SELECT " + PersonTables.PERSON.names() + lane.hints(backwards) + " WHERE " + condition.text()
                + " ORDER BY " + lane.order(backwards) + " FETCH FIRST " + limit + " ROWS ONLY";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Binding.set(statement, condition.values());
            List<Person> people = Results.all(statement, PersonTables.PERSON.read());
            return new Cards(connection, scarce).with(people);
        }
    }
}
