package lumbung.keymap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.message.Message;

/**
 * What every key means to this person.
 *
 * @param bindings every action's, in the order of the table
 * @param slips what was wrong in the file, each with its place; the usual keys stand where something was
 */
public record Keymap(List<Binding> bindings, List<Message> slips) {
    /** The usual keys with those of a file over them; the usual ones alone where there is no such file. */
    public static Keymap in(Path file, List<Binding> usual) {
        if (!Files.exists(file)) {
            return new Keymap(List.copyOf(usual), List.of());
        }
        return KeymapFile.read(file)
                .fold(
                        wishes -> new Rebinding(usual).with(wishes),
                        refusal -> new Keymap(List.copyOf(usual), List.of(refusal.reason())));
    }
}
