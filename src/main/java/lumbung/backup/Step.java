package lumbung.backup;

import java.util.Locale;
import lumbung.message.Message;

/** What is being done, of the steps of a backup or a restore. */
public enum Step {
    COPY,
    CHECK,
    JOURNAL,
    WRITE,
    READ,
    LOAD,
    SWAP;

    public Message said() {
        return Message.of("backup.step." + name().toLowerCase(Locale.ROOT));
    }
}
