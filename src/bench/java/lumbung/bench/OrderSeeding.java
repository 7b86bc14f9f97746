package lumbung.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import lumbung.store.Opening;
import lumbung.store.Store;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Fills a register of made-up people with trade: shops, what passed with them, millions of orders. Orders are written to the database
 * itself: through the ledger they would take hours. A process of its own, since how Derby treats the disk is settled once a process.
 */
final class OrderSeeding {
    private static final Map<String, String> DERBY =
            Map.of("derby.system.durability", "test", "derby.storage.pageCacheSize", "3000");

    /** How Derby says that it shut a database down. */
    private static final String DOWN = "08006";

    private OrderSeeding() {}

    /**
     * Fills it.
     *
     * @param arguments the home folder and how many orders
     */
    public static void main(String[] arguments) throws SQLException {
        Home home = new Home(Path.of(arguments[0]));
        DERBY.forEach(System::setProperty);
        System.setProperty(
                "derby.stream.error.file", home.log().resolve("derby.log").toString());
        LocalDate last = LocalDate.now(Clock.systemDefaultZone());
        Villagers people;
        GeneratedTrade trade;
        try (Connection connection = connect(home)) {
            people = Villagers.read(connection);
        }
        shutDown(home);
        try (Store store =
                new Opening(home, Clock.systemDefaultZone()).embedded().get()) {
            Ledger ledger = store.ledger(0);
            trade = ledger.write(ledger.intent(Message.of("demo.people", GeneratedTrade.SHOPS)), changes -> {
                        GeneratedTrade made = new GeneratedTrade(last.minusDays(GeneratedOrders.DAYS), changes::newId);
                        made.rows().forEach(changes::add);
                        return Outcome.done(made);
                    })
                    .get();
            new GeneratedCare(trade, people.ids(), last).write(ledger);
        }
        try (Connection connection = connect(home)) {
            connection.setAutoCommit(false);
            fill(
                    connection,
                    new OrderRows(connection, trade, people, last),
                    people.ids().length,
                    Integer.parseInt(arguments[1]));
        }
        shutDown(home);
    }

    private static void fill(Connection connection, OrderRows rows, int people, int count) throws SQLException {
        GeneratedOrders orders = new GeneratedOrders(people, count);
        Indexes indexes = new Indexes(connection, OrderRows.TABLES);
        indexes.drop();
        rows.orders(orders.asTheyCame());
        rows.days();
        rows.totals(orders.byCustomer());
        indexes.make();
        count(connection);
    }

    /** What Derby plans by; while a clerk is at work it counts by itself, which a process of some seconds does not live to see. */
    private static void count(Connection connection) throws SQLException {
        try (ResultSet table =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"});
                PreparedStatement call = connection.prepareStatement(
                        "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(CURRENT SCHEMA, ?, NULL)")) {
            while (table.next()) {
                call.setString(1, table.getString("TABLE_NAME"));
                call.execute();
            }
        }
        connection.commit();
    }

    private static Connection connect(Home home) throws SQLException {
        return source(home).getConnection();
    }

    private static EmbeddedDataSource source(Home home) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(home.register().toAbsolutePath().toString());
        return source;
    }

    private static void shutDown(Home home) {
        EmbeddedDataSource source = source(home);
        source.setShutdownDatabase("shutdown");
        try (Connection none = source.getConnection()) {
            throw new IllegalStateException("not shut down: " + none);
        } catch (SQLException down) {
            if (!DOWN.equals(down.getSQLState())) {
                throw new IllegalStateException(down);
            }
        }
    }
}
