package lumbung.command;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.register.Directory;

/** An area by what it is called: its whole path as it is shown, or its name where no other has it. */
final class Areas {
    private Areas() {}

    /** Its id; 0 for an empty text. */
    static Outcome<Long> named(String text, Directory directory) {
        if (text.isBlank()) {
            return Outcome.done(0L);
        }
        String sought = text.strip();
        List<Long> paths = directory.areas().stream()
                .map(Area::id)
                .filter(id -> directory.address(id).equalsIgnoreCase(sought))
                .toList();
        List<Long> names = directory.areas().stream()
                .filter(area -> area.name().equalsIgnoreCase(sought))
                .map(Area::id)
                .toList();
        List<Long> found = paths.isEmpty() ? names : paths;
        return found.size() == 1 ? Outcome.done(found.get(0)) : Outcome.refused("command.refused.no-area", text);
    }
}
