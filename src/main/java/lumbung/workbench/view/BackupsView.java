package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.access.Rights;
import lumbung.access.Safekeeping;
import lumbung.backup.Backup;
import lumbung.backup.Places;
import lumbung.message.Message;
import lumbung.settings.PcFile;
import lumbung.settings.PcSettings;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The backups there are, here and on what is plugged in; above them one that is made now, where second copies go, and whether
 * they are locked.
 *
 * @param may whether who sits here may bring a register back
 * @param practice whether the register is thrown away when it is left
 */
public record BackupsView(Narrowing<BackupsView.Row> lines, boolean may, boolean practice) implements Able.Seeks {
    private static final int HEAD = 1;
    private static final int VALUE = 25;

    /** What a line is about. */
    enum Kind {
        MAKE,
        PLACE,
        LOCK,
        DISK,
        BACKUP
    }

    /**
     * A line.
     *
     * @param value what holds now
     * @param backup of a line about one
     */
    record Row(Kind kind, String value, Optional<BackupRow> backup) {
        String title(Scene scene) {
            return backup.map(it -> it.title(scene)).orElseGet(() -> scene.say(name()));
        }

        private String name() {
            return "backup.view." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was read. */
    record Read(List<Row> rows, boolean may, boolean practice) implements Event.Answer {}

    public static BackupsView start() {
        return new BackupsView(Narrowing.of(List.of(), 10), false, false);
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.backups");
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> read(desk)));
    }

    private static Event.Answer read(Desk desk) {
        Safekeeping safekeeping = new Safekeeping(desk.session());
        Places places = safekeeping.places();
        boolean locked = safekeeping.lockFile().read().fold(Optional::isPresent, refusal -> false);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Kind.MAKE, "", Optional.empty()));
        rows.add(new Row(Kind.PLACE, places.chosen(), Optional.empty()));
        rows.add(new Row(Kind.LOCK, locked ? "yes" : "no", Optional.empty()));
        String disk = desk.session().home().isEncrypted() ? "yes" : "no";
        rows.add(new Row(Kind.DISK, disk, Optional.empty()));
        for (Backup backup : places.all()) {
            rows.add(new Row(Kind.BACKUP, "", Optional.of(new BackupRow(backup, places.isHere(backup)))));
        }
        Rights rights = desk.session().rights();
        return new Read(List.copyOf(rows), rights.may(Permission.RESTORE), safekeeping.isPractice());
    }

    private BackupsView with(Narrowing<Row> other) {
        return new BackupsView(other, may, practice);
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.seeking(next, Row::title));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(new BackupsView(lines.again(read.rows, Row::title), read.may, read.practice));
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        boolean enter = event instanceof Event.Typed typed
                && typed.key().is(Key.ENTER)
                && lines.current().isPresent();
        return enter ? entered(lines.current().get()) : Step.to(with(lines.after(event, HEAD)));
    }

    private Step entered(Row row) {
        return switch (row.kind) {
            case MAKE -> Step.to(this, Copying.now());
            case PLACE -> Step.to(this, officers(new Effect.PopUp(where(row.value))));
            case LOCK -> Step.to(this, officers(new Effect.PopUp(row.value.equals("yes") ? unlocking() : locking())));
            case DISK -> Step.to(this, disk(row.value.equals("yes")));
            case BACKUP -> Step.to(this, new Effect.PopUp(deeds(row.backup.orElseThrow())));
        };
    }

    /** What changes for everybody is an officer's. */
    private Effect officers(Effect effect) {
        return may ? effect : new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.view.officers"));
    }

    private View deeds(BackupRow row) {
        Backup backup = row.backup();
        Effect rehearse = new Effect.Aid((rescue, meanwhile) -> rescue.rehearse(backup.file(), (step, done, of) -> {})
                .<Event.Answer>fold(
                        done -> Event.Wishes.of(new Effect.Tell(
                                Effect.Tone.NEWS,
                                Message.of(
                                        "backup.view.rehearsed",
                                        backup.manifest().made()))),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.ERROR, refusal.reason()))));
        Effect begun = new Effect.Tell(Effect.Tone.NEWS, Message.of("backup.view.rehearsing"));
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item('C', Message.of("backup.view.rehearse"), "", List.of(begun, rehearse)));
        items.add(item('S', "backup.view.copy", Copying.toSticks(backup)));
        Effect none = new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.refused.practice"));
        items.add(item(
                'K',
                "backup.view.restore",
                practice ? none : officers(new Effect.Yield(new Errand.Bring(backup.file())))));
        return Choice.of(
                Message.of("backup.view.when", backup.manifest().made()),
                Message.of("backup.view.fingerprint", backup.fingerprint()),
                items);
    }

    private static View where(String now) {
        AskView.Asked asked = new AskView.Asked(
                Message.of("backup.view.place"),
                Message.of("backup.view.place.how"),
                Message.of("backup.view.place.missing"),
                typed -> List.of(kept(typed)));
        return Choice.of(
                Message.of("backup.view.place"),
                List.of(
                        item('F', "backup.view.place.stick", kept(Places.STICK)),
                        item('L', "backup.view.place.folder", new Effect.PopUp(AskView.of(asked, folder(now)))),
                        item('T', "backup.view.place.nowhere", kept(""))));
    }

    private static String folder(String now) {
        return now.equals(Places.STICK) ? "" : now;
    }

    private static Effect kept(String place) {
        return new Effect.Run((desk, progress) -> new PcFile(
                        desk.session().home().pcSettings())
                .change(settings -> settings.with(PcSettings.BACKUP_PLACE, place))
                .<Event.Answer>fold(
                        done -> Event.Wishes.of(new Effect.Changed(), Copying.stands(desk.session())),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }

    private static View locking() {
        return new NewPassphrase(
                        Message.of("backup.view.lock.ask"),
                        Message.of("backup.view.lock.how"),
                        typed -> List.of(locked(typed)))
                .asking();
    }

    private static Effect locked(String passphrase) {
        return new Effect.Run((desk, progress) -> new Safekeeping(desk.session())
                .lockFile()
                .lock(passphrase)
                .<Event.Answer>fold(
                        done -> Event.Wishes.of(
                                new Effect.Changed(),
                                new Effect.Tell(Effect.Tone.NEWS, Message.of("backup.view.lock.done"))),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }

    /** Only with nobody in the register; what is thrown away is not worth it. */
    private Effect disk(boolean encrypted) {
        if (practice) {
            return new Effect.Tell(Effect.Tone.WARNING, Message.of("backup.refused.practice"));
        }
        if (encrypted) {
            Effect decrypt = new Effect.Yield(new Errand.Decrypt());
            return officers(new Effect.PopUp(
                    Choice.of(Message.of("backup.view.disk"), List.of(item('B', "backup.view.disk.open", decrypt)))));
        }
        NewPassphrase fresh = new NewPassphrase(
                Message.of("backup.view.disk.ask"),
                Message.of("backup.view.disk.how"),
                typed -> List.of(new Effect.Yield(new Errand.Encrypt(typed))));
        return officers(new Effect.PopUp(fresh.asking()));
    }

    private static View unlocking() {
        Effect unlock = new Effect.Run((desk, progress) -> new Safekeeping(desk.session())
                .lockFile()
                .unlock()
                .<Event.Answer>fold(
                        done -> Event.Wishes.of(
                                new Effect.Changed(),
                                new Effect.Tell(Effect.Tone.NEWS, Message.of("backup.view.unlocked"))),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
        return Choice.of(
                Message.of("backup.view.lock"),
                List.of(
                        item('B', "backup.view.lock.open", unlock),
                        item('G', "backup.view.lock.other", new Effect.PopUp(locking()))));
    }

    private static Choice.Item item(char letter, String key, Effect effect) {
        return new Choice.Item(letter, Message.of(key), "", List.of(effect));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.rule(0);
        ListWindow<Row> list = lines.list();
        for (int at = list.place().top(); at < list.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - list.place().top(), canvas.width() - 2, 1);
            row(row, list.rows().get(at), list.isCursor(at), scene);
        }
    }

    private static void row(Canvas canvas, Row row, boolean chosen, Scene scene) {
        if (row.backup.isPresent()) {
            row.backup.get().draw(canvas, chosen, scene);
            return;
        }
        canvas.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        canvas.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, row.title(scene), VALUE - 3);
        canvas.put(VALUE, 0, Ink.DIM, value(row, scene), canvas.width() - VALUE);
        if (chosen && scene.focused()) {
            canvas.cursor(0, 0);
        }
    }

    private static String value(Row row, Scene scene) {
        return switch (row.kind) {
            case PLACE ->
                row.value.isEmpty()
                        ? scene.say("backup.view.place.none")
                        : row.value.equals(Places.STICK) ? scene.say("backup.view.place.stick") : row.value;
            case LOCK -> scene.say("backup.view.lock." + row.value);
            case DISK -> scene.say("backup.view.disk." + row.value);
            default -> scene.say("backup.view.make.how");
        };
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help", "menu");
    }
}
