package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Safekeeping;
import lumbung.access.Session;
import lumbung.backup.Backup;
import lumbung.backup.Former;
import lumbung.backup.Keyring;
import lumbung.backup.Places;
import lumbung.backup.Shelf;
import lumbung.backup.VaultFile;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.PcFile;
import lumbung.settings.PcSettings;

/**
 * What can be done about backups; whatever cannot be taken back is asked first.
 *
 * @param may whether who sits here may do what concerns everybody
 * @param practice whether the register is thrown away when it is left
 */
record BackupDeeds(boolean may, boolean practice) {
    /** With one backup. */
    View with(BackupRow row) {
        Backup backup = row.backup();
        Effect bring = sure(
                Message.of("backup.view.restore.sure", backup.manifest().made()),
                Message.of("backup.view.restore.how"),
                item('K', "backup.view.restore", Damage.bringing(Optional.of(backup.file()), Optional.empty())));
        return Choice.of(
                Message.of("backup.view.when", backup.manifest().made()),
                row.told(),
                List.of(
                        item('C', "backup.view.rehearse", new Rehearsal(backup).begun()),
                        item('S', "backup.view.copy", Copying.toSticks(backup)),
                        item('K', "backup.view.restore", real(bring)),
                        item('H', "backup.view.remove", officers(removing(row)))));
    }

    private static Effect removing(BackupRow row) {
        Path file = row.backup().file();
        return sure(
                Message.of("backup.view.remove.sure", row.backup().manifest().made()),
                Message.of("backup.view.remove.how", file.toString()),
                item('H', "backup.view.remove", removed(file)));
    }

    private static Effect removed(Path file) {
        return changing(session -> new Shelf(file.getParent()).remove(file).map(done -> news("backup.view.removed")));
    }

    /** What is wrong with a file that is named as a backup; it can only be removed. */
    Effect flawed(Shelf.Flawed flawed) {
        return sure(
                Message.of("backup.view.flawed"),
                Message.of(
                        "backup.view.flawed.how",
                        flawed.why().reason(),
                        flawed.file().toString()),
                item('H', "backup.view.remove", officers(removed(flawed.file()))));
    }

    /** Where second copies go. */
    Effect place(String now) {
        AskView.Asked asked = new AskView.Asked(
                Message.of("backup.view.place"),
                Message.of("backup.view.place.how"),
                Message.of("backup.view.place.missing"),
                typed -> List.of(kept(typed)));
        String folder = now.equals(Places.STICK) ? "" : now;
        return officers(new Effect.PopUp(Choice.of(
                Message.of("backup.view.place"),
                List.of(
                        item('F', "backup.view.place.stick", kept(Places.STICK)),
                        item('L', "backup.view.place.folder", new Effect.PopUp(AskView.of(asked, folder))),
                        item('T', "backup.view.place.nowhere", kept(""))))));
    }

    private static Effect kept(String place) {
        return changing(session -> new PcFile(session.home().pcSettings())
                .change(settings -> settings.with(PcSettings.BACKUP_PLACE, place))
                .map(done -> Copying.stands(session)));
    }

    /** Locks copies that leave this PC, with another passphrase where they are locked, or no more. */
    Effect lock(boolean locked) {
        NewPassphrase fresh = new NewPassphrase(
                Message.of("backup.view.lock.ask"),
                Message.of("backup.view.lock.how"),
                typed -> List.of(changing(
                        session -> new Safekeeping(session).lock(typed).map(done -> news("backup.view.lock.done")))));
        if (!locked) {
            return officers(new Effect.PopUp(fresh.asking()));
        }
        Effect unlock = changing(
                session -> new Safekeeping(session).lockFile().unlock().map(done -> news("backup.view.unlocked")));
        return officers(new Effect.PopUp(Choice.of(
                Message.of("backup.view.lock"),
                Message.of("backup.view.lock.older"),
                List.of(
                        item('G', "backup.view.lock.other", new Effect.PopUp(fresh.asking())),
                        item(
                                'B',
                                "backup.view.lock.open",
                                sure(
                                        Message.of("backup.view.lock.open.sure"),
                                        Message.of("backup.view.lock.open.how"),
                                        item('J', "backup.view.lock.open", unlock)))))));
    }

    /** That nobody need lock copies of an encrypted register. */
    static Effect follows() {
        return news("backup.refused.follows");
    }

    /** Encrypts the register, puts it under another passphrase, or in clear; only with nobody in it. */
    Effect disk(boolean encrypted) {
        if (!encrypted) {
            return real(Copying.encrypting());
        }
        Effect decrypt = sure(
                Message.of("backup.view.disk.open.sure"),
                Message.of("backup.view.disk.open.how"),
                item(
                        'J',
                        "backup.view.disk.open",
                        knowing(Optional.empty(), typed -> new Effect.Yield(new Errand.Decrypt()))));
        Effect renew = knowing(
                Optional.empty(),
                typed -> asking("backup.view.disk.change", fresh -> new Effect.Yield(new Errand.Change(fresh))));
        return real(new Effect.PopUp(Choice.of(
                Message.of("backup.view.disk"),
                List.of(item('G', "backup.view.lock.other", renew), item('B', "backup.view.disk.open", decrypt)))));
    }

    private static Effect asking(String how, Function<String, Effect> then) {
        return new Effect.PopUp(new NewPassphrase(
                        Message.of("backup.view.disk.ask"), Message.of(how), typed -> List.of(then.apply(typed)))
                .asking());
    }

    /** The passphrase there is comes first: whoever finds an officer's seat empty is not to lock everybody out, nor to unlock all. */
    private static Effect knowing(Optional<Message> wrong, Function<String, Effect> then) {
        AskView.Asked old = new AskView.Asked(
                Message.of("backup.view.disk.old"),
                Message.of("backup.view.disk.old.how"),
                Message.of("backup.view.lock.missing"),
                typed -> List.of(proven(typed, then)),
                true);
        return new Effect.PopUp(AskView.of(old, "", wrong));
    }

    private static Effect proven(String old, Function<String, Effect> then) {
        return new Effect.Run((desk, progress) -> new VaultFile(desk.session().home())
                .open(Keyring.typed(old))
                .<Event.Answer>fold(
                        known -> Event.Wishes.of(then.apply(old)),
                        refusal -> Event.Wishes.of(knowing(Optional.of(refusal.reason()), then))));
    }

    /** Removes a register that another was put in the place of. */
    Effect former(Former former) {
        Effect remove = changing(session -> former.remove().map(done -> news("backup.former.removed")));
        return officers(sure(
                Message.of("backup.former.sure"),
                Message.of("backup.former.how", former.folder()),
                item('H', "backup.former.remove", remove)));
    }

    /** What changes for everybody is an officer's. */
    private Effect officers(Effect effect) {
        return may ? effect : new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.view.officers"));
    }

    /** What is thrown away is not worth it. */
    private Effect real(Effect effect) {
        return practice
                ? new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.refused.practice"))
                : officers(effect);
    }

    private static Effect sure(Message head, Message said, Choice.Item deed) {
        return new Effect.PopUp(Choice.of(
                head,
                said,
                List.of(new Choice.Item((char) 0, Message.of("workbench.action.back"), "Esc", List.of()), deed)));
    }

    private static Effect changing(Function<Session, Outcome<Effect>> change) {
        return new Effect.Run((desk, progress) -> change.apply(desk.session())
                .<Event.Answer>fold(
                        told -> Event.Wishes.of(new Effect.Changed(), told),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }

    private static Effect news(String key) {
        return new Effect.Tell(Effect.Tone.NEWS, Message.of(key));
    }

    private static Choice.Item item(char letter, String key, Effect effect) {
        return new Choice.Item(letter, Message.of(key), "", List.of(effect));
    }
}
