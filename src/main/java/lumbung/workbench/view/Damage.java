package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.message.Message;

/** What is asked once part of the register turns out damaged. Whoever types meanwhile answers with nothing but "later". */
public final class Damage {
    private Damage() {}

    /**
     * The question.
     *
     * @param why what is damaged, which stays said where nothing is done about it now
     */
    public static View asked(Message why) {
        return Choice.of(
                Message.of("trouble.damage"),
                Message.of("trouble.damage.how"),
                List.of(
                        new Choice.Item(
                                (char) 0,
                                Message.of("trouble.damage.later"),
                                "Esc",
                                List.of(new Effect.Tell(Effect.Tone.ERROR, why))),
                        new Choice.Item(
                                (char) 0,
                                Message.of("trouble.damage.restore"),
                                "",
                                List.of(bringing(Optional.empty(), Optional.of(why))))));
    }

    /**
     * Leaves the register to bring a backup back.
     *
     * @param backup the one that was asked for, empty to choose one
     * @param why why that has to be, empty where somebody only wants it
     */
    static Effect bringing(Optional<Path> backup, Optional<Message> why) {
        return new Effect.Run((desk, progress) -> {
            Session session = desk.session();
            long clerkId = session.locked() ? 0 : session.clerk().id();
            return Event.Wishes.of(new Effect.Yield(new Errand.Bring(backup, why, clerkId)));
        });
    }
}
