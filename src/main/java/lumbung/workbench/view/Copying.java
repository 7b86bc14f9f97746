package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Safekeeping;
import lumbung.access.Session;
import lumbung.backup.Backup;
import lumbung.backup.Places;
import lumbung.backup.Watch;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** What views and actions wish for about backups. */
public final class Copying {
    private Copying() {}

    /** Makes one now. */
    public static Effect.Work now() {
        return new Effect.Work(
                Message.of("backup.view.making"),
                (desk, progress) -> told(
                        desk,
                        new Safekeeping(desk.session()).make(watch(progress)).map(Optional::of),
                        true));
    }

    /** Asks for the passphrase under which the register is to be encrypted, and leaves it for that. */
    public static Effect encrypting() {
        return new Effect.PopUp(new NewPassphrase(
                        Message.of("backup.view.disk.ask"),
                        Message.of("backup.view.disk.how"),
                        typed -> List.of(new Effect.Yield(new Errand.Encrypt(typed))))
                .asking());
    }

    /** The day's, if it is time, and how things stand; nobody waits for it. */
    public static Effect.Work daily() {
        return Effect.Work.quiet(
                Message.of("backup.view.making"),
                (desk, progress) -> told(desk, new Safekeeping(desk.session()).daily(watch(progress)), false));
    }

    private static Event.Answer told(Desk desk, Outcome<Optional<Safekeeping.Kept>> outcome, boolean asked) {
        List<Effect> effects = new ArrayList<>();
        effects.add(stands(desk.session()));
        outcome.fold(
                kept -> kept.map(it -> effects.addAll(made(it, asked))).orElse(false),
                refusal -> effects.add(new Effect.Tell(Effect.Tone.WARNING, refusal.reason())));
        return new Event.Wishes(List.copyOf(effects));
    }

    private static List<Effect> made(Safekeeping.Kept kept, boolean asked) {
        List<Effect> effects = new ArrayList<>();
        if (asked) {
            Message said = Message.of(
                    kept.copies().isEmpty() ? "backup.view.made" : "backup.view.made-twice",
                    kept.backup().fingerprint());
            effects.add(new Effect.Tell(Effect.Tone.NEWS, said));
            effects.add(new Effect.Changed());
        }
        if (!kept.backup().manifest().state().intact()) {
            effects.add(new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.view.broken")));
        }
        kept.failed()
                .ifPresent(why -> effects.add(
                        new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.view.made-here", why.reason()))));
        return effects;
    }

    /** How safe the register is, for the line above the keys. */
    static Effect stands(Session session) {
        Safekeeping safekeeping = new Safekeeping(session);
        Standing.Safety safety = new Standing.Safety(
                session.backups().newest().map(it -> it.manifest().made()),
                safekeeping.isOverdue(),
                safekeeping.places().misses());
        return new Effect.Stands(standing -> standing.with(safety));
    }

    /** A copy on each stick that is plugged in. */
    static Effect toSticks(Backup backup) {
        return new Effect.Work(Message.of("backup.view.copying"), (desk, progress) -> {
            Safekeeping safekeeping = new Safekeeping(desk.session());
            List<Effect> effects = new ArrayList<>();
            for (var folder : Places.sticks()) {
                Effect told = safekeeping
                        .copy(backup, folder, watch(progress))
                        .fold(
                                copy -> new Effect.Tell(
                                        Effect.Tone.NEWS, Message.of("backup.view.copied", copy.file())),
                                refusal -> new Effect.Tell(Effect.Tone.WARNING, refusal.reason()));
                effects.add(told);
            }
            if (effects.isEmpty()) {
                effects.add(new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.view.no-stick")));
            }
            effects.add(new Effect.Changed());
            return new Event.Wishes(List.copyOf(effects));
        });
    }

    static Watch watch(Progress progress) {
        return (step, done, of) -> progress.done(done, of);
    }
}
