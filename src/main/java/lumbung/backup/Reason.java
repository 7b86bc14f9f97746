package lumbung.backup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a copy was made. */
public enum Reason {
    CLOSE,
    DAILY,
    IMPORT,
    MERGE,
    MIGRATION,
    RESTORE,
    /** Somebody asked for it. */
    HAND,
    /** A portable archive that somebody asked for. */
    ARCHIVE;

    /** How it stands in a file and its name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reason> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
