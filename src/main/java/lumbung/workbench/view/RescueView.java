package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.backup.Backup;
import lumbung.backup.Former;
import lumbung.backup.Restored;
import lumbung.backup.Shelf;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * All there is while no register is open: why, and the backups out of which it comes back.
 *
 * @param why why there is no register to work in; empty where somebody asked for this
 * @param wanted the backup that a clerk asked for, empty for none
 * @param rows the backups, and a line for one that lies elsewhere
 * @param stage how far the clerk is
 * @param typed a path or a passphrase, as far as it is typed
 * @param told what went wrong, or how far it is
 */
public record RescueView(
        Optional<Message> why,
        Optional<Errand.Bring> wanted,
        Narrowing<RescueView.Row> rows,
        RescueView.Stage stage,
        TextField typed,
        Optional<Message> told)
        implements Able.Backs, Able.Discards {
    private static final int WIDTH = 76;
    private static final int HEAD = 6;
    private static final int FOOT = 4;

    /** Why one is asked for: nothing on this PC opens that backup, or what was typed does not. */
    private static final Set<String> PASSPHRASES = Set.of("backup.refused.sealed", "backup.refused.passphrase");

    /** What Enter does. */
    enum Stage {
        /** A backup is chosen. */
        LIST,
        /** The path of one elsewhere is typed. */
        PATH,
        /** It is said once more what will be. */
        SURE,
        /** The passphrase of a locked one is typed. */
        PASSPHRASE,
        /** It is being brought back. */
        WORK,
        /** It is back. */
        DONE
    }

    /** A backup; none for the line that asks for another place. */
    record Row(Optional<BackupRow> backup) {
        String title(Scene scene) {
            return backup.map(it -> it.title(scene)).orElseGet(() -> scene.say("backup.rescue.elsewhere"));
        }
    }

    /** The backups there are. */
    record Found(List<BackupRow> backups, List<Shelf.Flawed> flawed) implements Event.Answer {}

    /** One that lay elsewhere. */
    record Elsewhere(BackupRow backup) implements Event.Answer {}

    /** It is back. */
    record Back(Restored restored) implements Event.Answer {}

    /** It did not work. */
    record Not(Message reason) implements Event.Answer {}

    /**
     * The first state.
     *
     * @param why why there is no register to work in
     * @param wanted the backup that was asked for, empty for none
     */
    public static RescueView of(Optional<Message> why, Optional<Errand.Bring> wanted) {
        return new RescueView(why, wanted, Narrowing.of(List.of(), 10), Stage.LIST, TextField.EMPTY, Optional.empty());
    }

    /** Whether a register was brought back. */
    public boolean done() {
        return stage == Stage.DONE;
    }

    @Override
    public Message name() {
        return Message.of("backup.rescue.title");
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Aid((rescue, meanwhile) -> new Found(
                rescue.all().stream()
                        .map(backup -> new BackupRow(backup, rescue.where(backup)))
                        .toList(),
                rescue.flawed())));
    }

    private RescueView in(Stage next) {
        return new RescueView(why, wanted, rows, next, TextField.EMPTY, Optional.empty());
    }

    private RescueView with(Narrowing<Row> other) {
        return new RescueView(why, wanted, other, stage, typed, told);
    }

    private RescueView typing(TextField text) {
        return new RescueView(why, wanted, rows, stage, text, Optional.empty());
    }

    private RescueView telling(Message message) {
        return new RescueView(why, wanted, rows, stage, typed, Optional.of(message));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Answer answer) {
            return Step.to(answered(answer));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(rows.sized(Math.max(1, sized.rows() - HEAD - FOOT - 2))));
        }
        if (event instanceof Event.Pasted pasted && asksText()) {
            return Step.to(typing(typed.pasted(pasted.text())));
        }
        return event instanceof Event.Typed key ? typed(key.key()) : Step.to(this);
    }

    private RescueView answered(Event.Answer answer) {
        if (answer instanceof Found found) {
            RescueView listed = found(lines(found.backups));
            return found.flawed.isEmpty() ? listed : listed.telling(flawed(found.flawed));
        }
        if (answer instanceof Elsewhere other) {
            List<Row> more = new ArrayList<>(rows.all());
            more.add(0, new Row(Optional.of(other.backup)));
            return with(Narrowing.of(List.copyOf(more), rows.list().place().height()))
                    .in(Stage.SURE);
        }
        if (answer instanceof Reached reached) {
            return telling(reached.told());
        }
        if (answer instanceof Back back) {
            return in(Stage.DONE).telling(told(back.restored));
        }
        return answer instanceof Not not ? refused(not.reason) : this;
    }

    /** Also where the register lies that was there: it holds people's data, and nobody else removes it. */
    private static Message told(Restored restored) {
        Message done = restored.with(Message.of(
                "backup.rescue.done",
                restored.from().manifest().made(),
                restored.from().manifest().state().people()));
        return restored.before()
                .map(before -> Message.of("backup.rescue.before", done, new Former(before).name()))
                .orElse(done);
    }

    /** Whoever looks for one that is damaged would not find it. */
    private static Message flawed(List<Shelf.Flawed> flawed) {
        String names =
                flawed.stream().map(it -> it.file().getFileName().toString()).collect(Collectors.joining(", "));
        return Message.of("backup.rescue.flawed", names);
    }

    /** With the cursor on the one that was asked for. */
    private RescueView found(List<Row> lines) {
        int at = 0;
        for (int line = 0; line < lines.size(); line++) {
            Optional<Path> file = lines.get(line).backup().map(it -> it.backup().file());
            at = file.isPresent() && file.equals(wanted.flatMap(Errand.Bring::backup)) ? line : at;
        }
        return with(Narrowing.of(lines, rows.list().place().height()).moved(at));
    }

    /** A passphrase may be typed again; otherwise another backup is chosen. */
    private RescueView refused(Message reason) {
        boolean again = PASSPHRASES.contains(reason.key());
        boolean path = stage == Stage.PATH;
        Stage next = again ? Stage.PASSPHRASE : path ? Stage.PATH : Stage.LIST;
        return new RescueView(why, wanted, rows, next, path ? typed : TextField.EMPTY, Optional.of(reason));
    }

    private static List<Row> lines(List<BackupRow> backups) {
        List<Row> lines = new ArrayList<>();
        backups.forEach(backup -> lines.add(new Row(Optional.of(backup))));
        lines.add(new Row(Optional.empty()));
        return List.copyOf(lines);
    }

    private boolean asksText() {
        return stage == Stage.PATH || stage == Stage.PASSPHRASE;
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return entered();
        }
        if (asksText()) {
            return Step.to(typing(typed.typed(key)));
        }
        return Step.to(stage == Stage.LIST ? with(rows.typed(key)) : this);
    }

    private Step entered() {
        return switch (stage) {
            case LIST ->
                Step.to(
                        rows.current().isEmpty()
                                ? this
                                : in(rows.current().get().backup().isPresent() ? Stage.SURE : Stage.PATH));
            case PATH -> Step.to(this, new Effect.Aid((rescue, meanwhile) -> looked(rescue, typed.text())));
            case SURE -> begun(Optional.empty());
            case PASSPHRASE -> begun(Optional.of(typed.text()));
            case WORK -> Step.to(this);
            case DONE -> Step.to(this, new Effect.Quit());
        };
    }

    private static Event.Answer looked(Rescue rescue, String path) {
        return rescue.at(path.strip())
                .<Event.Answer>fold(
                        backup -> new Elsewhere(new BackupRow(backup, rescue.where(backup))),
                        refusal -> new Not(refusal.reason()));
    }

    private Backup chosen() {
        return rows.current().flatMap(Row::backup).orElseThrow().backup();
    }

    private Step begun(Optional<String> passphrase) {
        Path file = chosen().file();
        long clerkId = wanted.map(Errand.Bring::clerkId).orElse(0L);
        Effect bring = new Effect.Aid(
                (rescue, meanwhile) -> rescue.restore(file, clerkId, passphrase, Reached.telling(meanwhile))
                        .<Event.Answer>fold(Back::new, refusal -> new Not(refusal.reason())));
        return Step.to(in(Stage.WORK), bring);
    }

    @Override
    public boolean typing() {
        return asksText();
    }

    @Override
    public boolean discards() {
        return asksText() && !typed.isEmpty();
    }

    @Override
    public Step discard() {
        return Step.to(typing(TextField.EMPTY));
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public boolean wantsBack() {
        return true;
    }

    @Override
    public Step back() {
        return switch (stage) {
            case LIST, DONE -> Step.to(this, new Effect.Quit());
            case WORK -> Step.to(this);
            default -> Step.to(in(Stage.LIST));
        };
    }

    @Override
    public Message enter() {
        return Message.of("backup.rescue.enter." + stage.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> reminders() {
        return stage == Stage.WORK ? List.of() : List.of("open", "back", "quit");
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.clear();
        int width = Math.min(WIDTH, canvas.width() - 2);
        Canvas page = canvas.part((canvas.width() - width) / 2, 0, width, canvas.height());
        page.put(0, 0, Ink.TITLE, scene.say("backup.rescue.title"));
        page.part(0, 1, width, 2)
                .wrap(
                        Ink.ERROR,
                        why.filter(it -> stage != Stage.DONE)
                                .map(scene.texts()::of)
                                .orElse(""));
        page.part(0, 3, width, 2).wrap(Ink.TEXT, scene.say("backup.rescue.how"));
        ListWindow<Row> list = rows.list();
        list.draw(
                page.part(0, HEAD, width, Math.max(0, canvas.height() - HEAD - FOOT)),
                (row, at) -> draw(row, list.rows().get(at), list.isCursor(at), scene));
        foot(page.part(0, canvas.height() - FOOT, width, FOOT), scene);
    }

    private static void draw(Canvas row, Row line, boolean chosen, Scene scene) {
        if (line.backup.isPresent()) {
            line.backup.get().draw(row, chosen, scene);
        } else {
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, line.title(scene), row.width() - 2);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        }
    }

    private void foot(Canvas foot, Scene scene) {
        foot.rule(0);
        Canvas asked = foot.part(0, 1, foot.width(), FOOT - 1);
        switch (stage) {
            case PATH -> field(asked, scene.say("backup.rescue.path"), scene);
            case PASSPHRASE -> field(asked, scene.say("backup.rescue.passphrase"), scene);
            case SURE ->
                asked.wrap(
                        Ink.WARNING,
                        scene.say("backup.rescue.sure", chosen().manifest().made()));
            default -> told.ifPresent(it -> asked.wrap(Ink.TEXT, scene.texts().of(it)));
        }
    }

    private void field(Canvas asked, String label, Scene scene) {
        int column = asked.put(0, 0, Ink.TEXT, label) + 1;
        Canvas field = asked.part(column, 0, asked.width() - column, 1);
        if (stage == Stage.PASSPHRASE) {
            Dots.draw(typed, field, scene.focused());
        } else {
            typed.draw(field, scene.focused());
        }
        told.ifPresent(it ->
                asked.part(0, 1, asked.width(), 2).wrap(Ink.ERROR, scene.texts().of(it)));
    }
}
