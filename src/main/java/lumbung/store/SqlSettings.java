package lumbung.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.settings.Setting;
import lumbung.settings.Settings;

/** The cooperative's settings. They are few: all are read, by the one statement that the directory is read by too. */
record SqlSettings(Database database) implements Settings {
    @Override
    public Optional<Setting> named(String name) {
        return all().stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    @Override
    public List<Setting> under(String beginning) {
        return all().stream()
                .filter(setting -> setting.name().startsWith(beginning))
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    private List<Setting> all() {
        return database.read(connection -> Results.all(connection, SharedTables.SETTING));
    }
}
