package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.access.Safekeeping;
import lumbung.backup.Former;
import lumbung.backup.Places;
import lumbung.backup.Shelf;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The backups there are, here and on what is plugged in; above them one that is made now, where second copies go, and whether
 * they are locked; below them registers that others were put in the place of.
 *
 * @param deeds what can be done about them here
 */
public record BackupsView(Narrowing<BackupsView.Row> lines, BackupDeeds deeds) implements Able.Seeks {
    private static final int HEAD = 1;
    private static final int VALUE = 25;
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Copies of an encrypted register are locked as it is. */
    private static final String REGISTER = "register";

    /** What a line is about. */
    enum Kind {
        MAKE,
        PLACE,
        LOCK,
        DISK,
        BACKUP,
        FLAWED,
        FORMER
    }

    /**
     * A line.
     *
     * @param value what holds now
     * @param backup of a line about one
     * @param flawed of a line about a file that is named as one
     * @param former of a line about a register that another was put in the place of
     */
    record Row(
            Kind kind,
            String value,
            Optional<BackupRow> backup,
            Optional<Shelf.Flawed> flawed,
            Optional<Former> former) {
        static Row of(Kind kind, String value) {
            return new Row(kind, value, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Row of(BackupRow backup) {
            return new Row(Kind.BACKUP, "", Optional.of(backup), Optional.empty(), Optional.empty());
        }

        static Row of(Shelf.Flawed flawed) {
            return new Row(Kind.FLAWED, "", Optional.empty(), Optional.of(flawed), Optional.empty());
        }

        static Row of(Former former) {
            String value = former.isInClear() ? "clear" : "locked";
            return new Row(Kind.FORMER, value, Optional.empty(), Optional.empty(), Optional.of(former));
        }

        String title(Scene scene) {
            return backup.map(it -> it.title(scene)).orElseGet(() -> scene.say(name()));
        }

        private String name() {
            return "backup.view." + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was read. */
    record Read(List<Row> rows, BackupDeeds deeds) implements Event.Answer {}

    public static BackupsView start() {
        return new BackupsView(Narrowing.of(List.of(), 10), new BackupDeeds(false, false));
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
        boolean encrypted = desk.session().home().isEncrypted();
        boolean locked = safekeeping.lockFile().read().fold(Optional::isPresent, refusal -> false);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Kind.MAKE, places.chosen().isEmpty() ? "here" : "how"));
        rows.add(Row.of(Kind.PLACE, places.chosen()));
        rows.add(Row.of(Kind.LOCK, encrypted ? REGISTER : locked ? YES : NO));
        rows.add(Row.of(Kind.DISK, encrypted ? YES : NO));
        places.all().forEach(backup -> rows.add(Row.of(new BackupRow(backup, places.where(backup)))));
        places.flawed().forEach(flawed -> rows.add(Row.of(flawed)));
        safekeeping.former().forEach(former -> rows.add(Row.of(former)));
        boolean may = desk.session().rights().may(Permission.RESTORE);
        return new Read(List.copyOf(rows), new BackupDeeds(may, safekeeping.isPractice()));
    }

    private BackupsView with(Narrowing<Row> other) {
        return new BackupsView(other, deeds);
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
            return Step.to(new BackupsView(lines.again(read.rows, Row::title), read.deeds));
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
        return Step.to(
                this,
                switch (row.kind) {
                    case MAKE -> Copying.now();
                    case PLACE -> deeds.place(row.value);
                    case LOCK -> row.value.equals(REGISTER) ? BackupDeeds.follows() : deeds.lock(row.value.equals(YES));
                    case DISK -> deeds.disk(row.value.equals(YES));
                    case BACKUP -> new Effect.PopUp(deeds.with(row.backup.orElseThrow()));
                    case FLAWED -> deeds.flawed(row.flawed.orElseThrow());
                    case FORMER -> deeds.former(row.former.orElseThrow());
                });
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.rule(0);
        ListWindow<Row> list = lines.list();
        list.draw(canvas.below(HEAD), (row, at) -> row(row, list.rows().get(at), list.isCursor(at), scene));
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
            case FLAWED -> row.flawed.orElseThrow().file().getFileName().toString();
            case FORMER ->
                scene.say(
                        "backup.view.former." + row.value,
                        row.former.orElseThrow().name());
            default -> scene.say("backup.view.make." + row.value);
        };
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.backups"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help", "menu");
    }
}
