package lumbung.settings;

import java.util.List;
import java.util.Optional;

/** The cooperative's settings as they stand. */
public interface Settings {
    Optional<Setting> named(String name);

    /** Those whose names begin so, by name. */
    List<Setting> beginning(String start);
}
