package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;

/** Asks what is to become of what was typed, before a form is left. */
final class Leaving {
    private Leaving() {}

    static Effect asking() {
        return new Effect.PopUp(Choice.of(
                Message.of("workbench.quit.unsaved"),
                List.of(
                        new Choice.Item((char) 0, Message.of("sending.leave.stay"), "Esc", List.of()),
                        item('S', "workbench.action.save", "save"),
                        item('B', "workbench.action.discard", "discard"))));
    }

    private static Choice.Item item(char letter, String key, String action) {
        return new Choice.Item(letter, Message.of(key), "", List.of(new Effect.Act(action)));
    }
}
