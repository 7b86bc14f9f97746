package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestPostgresTest {
    @Test
    void eachCallGivesAnEmptyDatabaseOfItsOwn() throws SQLException {
        String first = TestPostgres.fresh().url();
        String second = TestPostgres.fresh().url();

        run(first, "CREATE TABLE person (name VARCHAR(40))");
        run(second, "CREATE TABLE person (name VARCHAR(40))");
        run(first, "INSERT INTO person VALUES ('Siti Aminah')");

        assertEquals("1", ask(first, "SELECT COUNT(*) FROM person"));
        assertEquals("0", ask(second, "SELECT COUNT(*) FROM person"));
    }

    @Test
    void theServerIsTheVersionTheBuildNamesAndSpeaksUnicode() throws SQLException {
        String url = TestPostgres.fresh().url();

        assertTrue(ask(url, "SHOW server_version").startsWith("18."), "the pom names the binaries' version");
        assertEquals("UTF8", ask(url, "SHOW server_encoding"));
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
