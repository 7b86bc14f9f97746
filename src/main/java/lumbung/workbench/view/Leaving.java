package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;

/** Asks what is to become of what was typed, before a form is left. */
final class Leaving {
    private static final String SAVE = "workbench.action.save";

    private Leaving() {}

    static Effect asking(Able.Saves view) {
        Message saving = view.saving();
        // The letter stands for the usual word alone: what a form does besides is chosen with both eyes.
        char letter = saving.equals(Message.of(SAVE)) ? 'S' : 0;
        Choice.Item save = new Choice.Item(letter, saving, "", List.of(new Effect.Act("save")));
        return asking(List.of(stay(), save, item('B', "workbench.action.discard", "discard")));
    }

    /** The same where what was typed is kept to be gone on with. */
    static Effect later() {
        Effect kept = new Effect.Tell(Effect.Tone.NEWS, Message.of("selling.draft.kept"));
        return asking(List.of(
                stay(),
                save(),
                new Choice.Item('N', Message.of("selling.draft.later"), "", List.of(new Effect.Close(), kept)),
                item('B', "workbench.action.discard", "discard")));
    }

    /** Asks whether all that was typed is to go. */
    static Effect dropping(Effect... gone) {
        return new Effect.PopUp(Choice.of(
                Message.of("selling.draft.drop"),
                List.of(stay(), new Choice.Item('B', Message.of("workbench.action.discard"), "", List.of(gone)))));
    }

    private static Effect asking(List<Choice.Item> items) {
        return new Effect.PopUp(Choice.of(Message.of("workbench.quit.unsaved"), items));
    }

    private static Choice.Item stay() {
        return new Choice.Item((char) 0, Message.of("sending.leave.stay"), "Esc", List.of());
    }

    private static Choice.Item save() {
        return item('S', SAVE, "save");
    }

    private static Choice.Item item(char letter, String key, String action) {
        return new Choice.Item(letter, Message.of(key), "", List.of(new Effect.Act(action)));
    }
}
