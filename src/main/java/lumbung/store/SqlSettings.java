package lumbung.store;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import lumbung.settings.Setting;
import lumbung.settings.Settings;

/** The cooperative's settings, read one by one or a few at once. */
record SqlSettings(Database database) implements Settings {
    @Override
    public Optional<Setting> named(String name) {
        return where(" WHERE name = ?", name).stream().findFirst();
    }

    @Override
    public List<Setting> under(String beginning) {
        return where(" WHERE name LIKE ? ORDER BY name", beginning + "%");
    }

    private List<Setting> where(String condition, String value) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SharedTables.SETTING.select() + condition)) {
                statement.setString(1, value);
                return Results.all(statement, SharedTables.SETTING.read());
            }
        });
    }
}
