package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.backup.Backup;
import lumbung.backup.Watch;
import lumbung.message.Message;
import lumbung.message.Refusal;

/** Tries whether a backup can be brought back; of a locked one its passphrase is asked where nothing here opens it. */
record Rehearsal(Backup backup) {
    private static final String SEALED = "backup.refused.sealed";
    private static final String WRONG = "backup.refused.passphrase";

    Effect begun() {
        return trying(Optional.empty());
    }

    private Effect trying(Optional<String> passphrase) {
        return new Effect.Aid((rescue, meanwhile) -> {
            Watch watch = Reached.telling(reached -> meanwhile.accept(told(Effect.Tone.NEWS, reached.told())));
            return rescue.rehearse(backup.file(), passphrase, watch)
                    .<Event.Answer>fold(
                            done -> told(
                                    Effect.Tone.NEWS,
                                    done.with(Message.of(
                                            "backup.view.rehearsed",
                                            backup.manifest().made()))),
                            this::refused);
        });
    }

    private Event.Answer refused(Refusal refusal) {
        String key = refusal.reason().key();
        if (key.equals(SEALED)) {
            return Event.Wishes.of(asking(Optional.empty()));
        }
        return key.equals(WRONG)
                ? Event.Wishes.of(asking(Optional.of(refusal.reason())))
                : told(Effect.Tone.ERROR, refusal.reason());
    }

    private Effect asking(Optional<Message> wrong) {
        AskView.Asked asked = new AskView.Asked(
                Message.of("backup.rescue.passphrase"),
                Message.of("backup.view.rehearse.how"),
                Message.of("backup.view.lock.missing"),
                typed -> List.of(trying(Optional.of(typed))),
                true);
        return new Effect.PopUp(AskView.of(asked, "", wrong));
    }

    private static Event.Answer told(Effect.Tone tone, Message said) {
        return Event.Wishes.of(new Effect.Tell(tone, said));
    }
}
