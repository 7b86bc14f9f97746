package lumbung.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What came back.
 *
 * @param fromLines whether the tables were read from their lines of JSON, since the engine's own files were missing or damaged
 * @param erased how many people had to be erased again, who had been since the copy was made
 * @param before where the register lies that was there before; empty where there was none, or nothing was replaced
 */
public record Restored(Backup from, boolean fromLines, int erased, Duration took, Optional<Path> before) {}
