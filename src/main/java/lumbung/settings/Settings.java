package lumbung.settings;

import java.util.Optional;

/** The cooperative's settings as they stand. */
public interface Settings {
    Optional<Setting> named(String name);
}
