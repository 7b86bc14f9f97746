package lumbung.settings;

import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;

/** The cooperative's settings as they stand. */
public interface Settings {
    Optional<Setting> named(String name);

    /** All whose names begin so. */
    List<Setting> under(String beginning);

    /** The value as it is kept, else the usual one. */
    default String value(CooperativeSetting setting) {
        return named(setting.code()).map(Setting::value).orElse(setting.usual());
    }

    /** Writes a value down, within an operation. */
    default Setting put(String name, String value, Changes changes) {
        Optional<Setting> before = named(name);
        Setting next = before.map(it -> new Setting(it.id(), it.version(), name, value))
                .orElseGet(() -> new Setting(changes.newId(), 0, name, value));
        if (before.isPresent()) {
            changes.change(next);
        } else {
            changes.add(next);
        }
        return next;
    }
}
