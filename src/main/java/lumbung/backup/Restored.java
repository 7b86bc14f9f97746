package lumbung.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;

/**
 * What came back.
 *
 * @param fromLines whether the tables were read from their lines of JSON, since the engine's own files were missing or damaged
 * @param erased how many people had to be erased again, who had been since the copy was made
 * @param before where the register lies that was there before; empty where there was none, or nothing was replaced
 */
public record Restored(Backup from, boolean fromLines, int erased, Duration took, Optional<Path> before) {
    /** What somebody should know of it besides. */
    public List<Message> remarks() {
        List<Message> remarks = new ArrayList<>();
        if (fromLines) {
            remarks.add(Message.of("backup.restored.lines"));
        }
        if (erased > 0) {
            remarks.add(Message.of("backup.restored.erased", erased));
        }
        return List.copyOf(remarks);
    }

    /** That behind a sentence. */
    public Message with(Message sentence) {
        return remarks().stream().reduce(sentence, (said, more) -> Message.of("backup.restored.also", said, more));
    }
}
