package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.access.Clerk;
import lumbung.access.Rights;
import lumbung.access.Staff;
import lumbung.message.Message;
import lumbung.register.Business;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Who works here; Enter asks what to do with one, the last line takes somebody on.
 *
 * @param lines the clerks, and an empty place for a new one
 * @param businesses their names by id
 */
public record ClerksView(Narrowing<ClerksView.Row> lines, Map<Long, String> businesses) implements Able.Seeks {
    private static final int HEAD = 1;

    /** A clerk and whether a PIN is asked; nobody for the line that adds one. */
    record Row(Optional<Clerk> clerk, boolean hasPin, boolean own) {
        String title(Scene scene) {
            return clerk.map(it -> it.name() + " " + scene.texts().of(Rights.duty(it.duty())))
                    .orElseGet(() -> scene.say("access.clerks.add"));
        }
    }

    /** What was read. */
    record Read(List<Row> rows, Map<Long, String> businesses) implements Event.Answer {}

    public static ClerksView start() {
        return new ClerksView(Narrowing.of(List.of(), 10), Map.of());
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.clerks");
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private static Effect read() {
        return new Effect.Run((desk, progress) -> {
            List<Row> rows = new ArrayList<>();
            for (Clerk clerk : new Staff(desk.session()).atWork()) {
                rows.add(new Row(
                        Optional.of(clerk),
                        desk.session().seats().pins().has(clerk),
                        clerk.id() == desk.session().clerk().id()));
            }
            rows.add(new Row(Optional.empty(), false, false));
            Map<Long, String> names = new TreeMap<>();
            desk.people().directory().businesses().stream()
                    .sorted(Comparator.comparing(Business::name))
                    .forEach(it -> names.put(it.id(), it.name()));
            return new Read(List.copyOf(rows), names);
        });
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("access.pin.about"));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(new ClerksView(lines.again(read.rows, Row::title), read.businesses));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read());
        }
        boolean enter = event instanceof Event.Typed typed
                && typed.key().is(Key.ENTER)
                && lines.current().isPresent();
        return enter ? ask() : Step.to(with(lines.after(event, HEAD)));
    }

    private ClerksView with(Narrowing<Row> other) {
        return new ClerksView(other, businesses);
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.seeking(next, Row::title));
    }

    private Step ask() {
        Row row = lines.current().orElseThrow();
        return Step.to(
                this,
                row.clerk
                        .<Effect>map(it -> new Effect.PopUp(deeds(it, row.own)))
                        .orElseGet(() -> form(row.clerk)));
    }

    private Effect form(Optional<Clerk> clerk) {
        return new Effect.Open(ClerkForm.of(clerk, businesses));
    }

    private View deeds(Clerk clerk, boolean own) {
        PinView pin = own ? PinView.own() : PinView.of(Optional.of(clerk));
        return Choice.of(
                Message.of("access.clerks.what", clerk.name()),
                List.of(
                        item('T', "access.clerks.change", form(Optional.of(clerk))),
                        item('P', "access.clerks.pin", new Effect.PopUp(pin)),
                        item('K', "access.clerks.recovery", recovery()),
                        item('H', "access.clerks.remove", new Effect.PopUp(leaving(clerk)))));
    }

    /** Whoever has the older code asks for another one in vain, so it is asked. */
    private static Effect recovery() {
        Effect make = new Effect.Run((desk, progress) -> desk.session()
                .seats()
                .pins()
                .makeRecovery(desk.session().rights())
                .fold(
                        code -> Event.Wishes.of(new Effect.Open(new CodeView(
                                Message.of("access.recovery.title"),
                                Message.of("access.recovery.code"),
                                code,
                                Message.of("access.recovery.keep"),
                                new Printable.Recovery(code)))),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
        return new Effect.PopUp(Choice.of(
                Message.of("access.clerks.recovery.sure"),
                List.of(
                        new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of()),
                        item('K', "access.clerks.recovery", make))));
    }

    private static View leaving(Clerk clerk) {
        Effect remove = new Effect.Run((desk, progress) -> new Staff(desk.session())
                .remove(clerk)
                .fold(
                        gone -> Event.Wishes.of(told(gone), new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
        return Choice.of(
                Message.of("access.clerks.remove.sure", clerk.name()),
                List.of(
                        new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of()),
                        item('H', "access.clerks.remove", remove)));
    }

    private static Choice.Item item(char letter, String key, Effect effect) {
        return new Choice.Item(letter, Message.of(key), "", List.of(effect));
    }

    /** Says what a clerk is from now on. */
    static Effect told(Clerk clerk) {
        Message done = Message.of("access.clerks.done", clerk.name(), Rights.duty(clerk.duty()));
        return new Effect.Tell(Effect.Tone.NEWS, done);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.rule(0);
        ListWindow<Row> list = lines.list();
        list.draw(canvas.below(HEAD), (row, at) -> row(row, list.rows().get(at), list.isCursor(at), scene));
    }

    private void row(Canvas row, Row who, boolean chosen, Scene scene) {
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        Ink ink = chosen ? Ink.FOCUS : Ink.TEXT;
        if (who.clerk.isPresent()) {
            Clerk clerk = who.clerk.get();
            row.put(2, 0, ink, clerk.name(), 22);
            row.put(26, 0, Ink.TEXT, scene.texts().of(Rights.duty(clerk.duty())), 14);
            row.put(42, 0, Ink.DIM, businesses.getOrDefault(clerk.businessId(), ""), row.width() - 50);
            row.putRight(row.width(), 0, Ink.DIM, who.hasPin ? "PIN" : "");
        } else {
            row.put(2, 0, ink, scene.say("access.clerks.add"));
        }
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help", "undo", "menu");
    }
}
