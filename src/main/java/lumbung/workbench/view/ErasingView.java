package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Safekeeping;
import lumbung.backup.Former;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Erasure;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * What goes for good and what stays without a name, before somebody is erased; its last line goes on to the reason and the
 * name that has to be typed. Enter goes down to it, as down a form.
 *
 * @param id of the person
 * @param found empty until it was read
 */
public record ErasingView(long id, Optional<ErasingView.Read> found, Strips strips, Event.Sized room)
        implements Able.OnPerson {
    private static final int INDENT = 2;

    /**
     * What was found.
     *
     * @param former registers that others were put in the place of: they may hold the person, and stay
     */
    record Read(Erasure.Plan plan, List<Former> former) implements Event.Answer {}

    public static ErasingView of(long id) {
        return new ErasingView(id, Optional.empty(), Strips.NONE, new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return found.map(it -> Message.of("rights.erase.tab", it.plan.name()))
                .orElse(Message.of("workbench.person.opening"));
    }

    @Override
    public Object key() {
        return "erasing " + id;
    }

    @Override
    public long personId() {
        return id;
    }

    @Override
    public List<Effect> opened() {
        return List.of(
                reading(reason -> Event.Wishes.of(new Effect.Close(), new Effect.Tell(Effect.Tone.WARNING, reason))));
    }

    private Effect reading(Function<Message, Event.Answer> gone) {
        return new Effect.Run((desk, progress) -> new Erasure(desk.ledger(), desk.people())
                .plan(id)
                .<Event.Answer>fold(
                        plan -> new Read(plan, new Safekeeping(desk.session()).former()),
                        refusal -> gone.apply(refusal.reason())));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(new ErasingView(id, Optional.of(read), strips, room).lined());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new ErasingView(id, found, strips, sized).lined());
        }
        if (event instanceof Event.Changed) {
            // Whatever took the person away has said so already.
            return Step.to(this, reading(reason -> Event.Wishes.of(new Effect.Close())));
        }
        boolean reads = strips.list().current().filter(Strip::stops).isEmpty();
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER) && reads) {
            return Step.to(new ErasingView(id, found, strips.toEnd(), room));
        }
        return strips.after(event, 0, this, other -> new ErasingView(id, found, other, room));
    }

    private ErasingView lined() {
        List<Strip> lines = found.map(this::lines).orElse(List.of());
        return new ErasingView(id, found, strips.sized(room.rows()).with(lines), room);
    }

    private List<Strip> lines(Read read) {
        Erasure.Plan found = read.plan;
        List<Strip> lines = new ArrayList<>();
        lines.add(Strip.of(Ink.WARNING, "rights.erase.head", found.name()));
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, "rights.erase.goes"));
        lines.add(Strip.GAP.and(INDENT, Ink.TEXT, Message.of("rights.erase.self", found.records())));
        Erasure.Plan.kinds(found.going())
                .forEach((kind, count) -> lines.add(
                        Strip.GAP.and(INDENT, Ink.TEXT, Message.of("rights.erase.count", Message.of(kind), count))));
        lines.add(Strip.GAP.and(INDENT, Ink.TEXT, Message.of("rights.erase.history")));
        lines.add(Strip.GAP.and(INDENT, Ink.TEXT, Message.of("rights.erase.files")));
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, "rights.erase.stays"));
        Erasure.Plan.kinds(found.staying())
                .forEach((kind, count) -> lines.add(
                        Strip.GAP.and(INDENT, Ink.TEXT, Message.of("rights.erase.count", Message.of(kind), count))));
        lines.add(Strip.GAP.and(INDENT, Ink.TEXT, Message.of("rights.erase.withdrawal")));
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, "rights.erase.written", found.naming().size()));
        found.naming().forEach(it -> lines.add(Strip.GAP.and(INDENT, Ink.TEXT, it)));
        if (!found.naming().isEmpty()) {
            lines.add(Strip.GAP.and(INDENT, Ink.WARNING, Message.of("rights.erase.rename")));
        }
        lines.add(Strip.GAP);
        for (String honest : List.of("rights.erase.backups", "rights.erase.final")) {
            lines.add(Strip.of(Ink.DIM, honest));
        }
        boolean left = !read.former.isEmpty();
        Former.told(read.former, "rights.erase.former").ifPresent(it -> lines.add(Strip.GAP.and(0, Ink.WARNING, it)));
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.WARNING, "rights.erase.go")
                .entering(new Effect.Open(KeepForm.of(new Fields(id, found, left)))));
        return lines;
    }

    /**
     * Why, and the name once more.
     *
     * @param left whether somebody is still to remove what another register was put in the place of
     */
    private record Fields(long id, Erasure.Plan plan, boolean left) implements KeepForm.What {
        @Override
        public Message name() {
            return Message.of("rights.erase.tab", plan.name());
        }

        @Override
        public Object key() {
            return "erase " + id;
        }

        @Override
        public List<FormRow> rows(Desk desk) {
            return List.of(
                    Filling.row(0, "rights.", "reason", TextField.EMPTY),
                    Filling.row(1, "rights.", "name", TextField.EMPTY));
        }

        @Override
        public Message saving() {
            return Message.of("rights.erase.now");
        }

        @Override
        public Message kept() {
            return Message.of(left ? "rights.erased.former" : "rights.erased");
        }

        @Override
        public List<Effect> then() {
            return List.of(new Effect.Forget(id, plan::hints));
        }

        @Override
        public boolean reopens() {
            return false;
        }

        @Override
        public Outcome<View> save(Desk desk, Filling typed) {
            return new Erasure(desk.ledger(), desk.people())
                    .erase(id, typed.text("name"), typed.text("reason"))
                    .<Outcome<View>>fold(
                            rows -> Outcome.done(PeopleView.asking("")), refusal -> Outcome.refused(placed(refusal)));
        }

        private static Refusal placed(Refusal refusal) {
            boolean why = refusal.reason().key().startsWith("rights.refused.reason")
                    || refusal.reason().key().equals("rights.refused.named");
            return new Refusal(why ? "reason" : "name", refusal.reason());
        }
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (found.isEmpty()) {
            canvas.put(3, 0, Ink.DIM, scene.say("find.looking"));
            return;
        }
        strips.draw(canvas, scene);
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help", "menu");
    }
}
