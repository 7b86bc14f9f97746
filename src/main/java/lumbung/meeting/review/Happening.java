package lumbung.meeting.review;

import java.util.Arrays;
import java.util.Optional;

/** What a meeting wants to know of what was done since the last one, told by how the journal calls it. */
public enum Happening {
    DECIDED("meeting.operation.decided."),
    IMPORTED("transfer.operation"),
    ADDED("register.operation.added"),
    MERGED("merge.operation"),
    DELETED("inspection.delete.operation"),
    ANSWERED("care.operation.concern.closed"),
    SETTINGS("settings.operation.");

    private final String key;

    Happening(String key) {
        this.key = key;
    }

    /** How the keys of its operations begin. */
    String beginning() {
        return key;
    }

    /** Whether an operation of this key is one of it. */
    boolean has(String operation) {
        return key.endsWith(".") ? operation.startsWith(key) : operation.equals(key);
    }

    static Optional<Happening> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
