package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lumbung.settings.Setting;
import lumbung.settings.Settings;

/** The settings, read from a database. There are few: a beginning is looked for among all of them. */
record SqlSettings(Database database) implements Settings {
    @Override
    public Optional<Setting> named(String name) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(SharedTables.SETTING.select() + " WHERE name = ?")) {
                statement.setString(1, name);
                return Results.all(statement, SharedTables.SETTING.read()).stream()
                        .findFirst();
            }
        });
    }

    @Override
    public List<Setting> beginning(String start) {
        return database.read(SqlSettings::all).stream()
                .filter(setting -> setting.name().startsWith(start))
                .toList();
    }

    private static List<Setting> all(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SharedTables.SETTING.select() + " ORDER BY name")) {
            return Results.all(statement, SharedTables.SETTING.read());
        }
    }
}
