package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * The tab of a complaint or an idea, with the steps until it is closed.
 *
 * @param id of the concern
 * @param facts empty until they were read
 * @param strips the same in lines
 * @param room what it has on the screen
 */
public record ConcernView(long id, Optional<ConcernFacts> facts, Strips strips, Event.Sized room)
        implements Able.Edits, Able.OnPerson, Able.Troubled, Able.Keeps, Able.Advances {
    private static final int HEAD = 2;

    /** It is no longer there. */
    record Gone() implements Event.Answer {}

    public static ConcernView of(long id) {
        return new ConcernView(id, Optional.empty(), Strips.NONE, new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return facts.map(it -> Message.of(
                        "caring.line",
                        Message.of("care.kind.".concat(it.concern().kind().name())),
                        it.facts().who(it.concern())))
                .orElse(Message.of("workbench.person.opening"));
    }

    @Override
    public Object key() {
        return "concern tab " + id;
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return Optional.of(Bookmark.of("concern", id));
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private Effect read() {
        return new Effect.Run((desk, progress) ->
                ConcernFacts.read(desk, id).<Event.Answer>map(it -> it).orElse(new Gone()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof ConcernFacts now) {
            return Step.to(new ConcernView(id, Optional.of(now), strips, room).lined());
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new ConcernView(id, facts, strips, sized).lined());
        }
        return strips.after(event, HEAD, this, this::with);
    }

    private ConcernView with(Strips other) {
        return new ConcernView(id, facts, other, room);
    }

    private ConcernView lined() {
        List<Strip> lines = facts.map(it -> new ConcernSheet(it, room.columns() - 4).lines())
                .orElse(List.of());
        return with(strips.sized(room.rows() - HEAD).with(lines));
    }

    @Override
    public long personId() {
        return facts.map(it -> it.concern().personId()).orElse(0L);
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_CARE;
    }

    @Override
    public List<Choice.Item> fixes() {
        return facts.map(ConcernFacts::deeds).orElse(List.of());
    }

    /** To answer it, then to close it. */
    @Override
    public Optional<Message> nextStep() {
        return next().map(Choice.Item::label);
    }

    @Override
    public Permission advancing() {
        return Permission.KEEP_CARE;
    }

    @Override
    public Step advance() {
        return next().map(it -> new Step(this, it.effects())).orElse(Step.to(this));
    }

    private Optional<Choice.Item> next() {
        return facts.filter(it -> it.facts().keeps()).map(it -> ConcernDeeds.next(it.concern()));
    }

    @Override
    public Step edit() {
        return facts.map(it -> Step.to(this, new Effect.Open(KeepForm.of(ConcernFields.of(it.concern())))))
                .orElse(Step.to(this));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (facts.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("find.looking"));
            return;
        }
        Message who = facts.get().facts().who(facts.get().concern());
        Message kind =
                Message.of("care.kind.".concat(facts.get().concern().kind().name()));
        int behind = canvas.put(
                1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(who), canvas.width() - 22);
        canvas.put(behind + 3, 0, Ink.DIM, scene.texts().of(kind));
        canvas.rule(1);
        strips.draw(canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD), scene);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("caring.about.concern"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "advance", "actions", "edit", "touch", "back", "help", "undo");
    }
}
