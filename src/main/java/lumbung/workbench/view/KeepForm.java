package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.search.Query;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;

/**
 * A segment or a profile being filled in.
 *
 * @param what which of them
 * @param filling the fields; empty until they were read
 * @param count how many people the query finds, once it was asked
 */
public record KeepForm(KeepForm.What what, Optional<Filling> filling, Optional<KeepForm.Count> count)
        implements Able.Writes {
    private static final long MOST = 10_000_000;
    private static final int FOOT = 2;

    /** Something of single fields that is kept. */
    interface What {
        Message name();

        Object key();

        /** The fields with what stands in them. */
        List<FormRow> rows(Desk desk);

        /** The same, knowing what is in the register. */
        default What at(Desk desk) {
            return this;
        }

        /** What is typed in one field may propose what to have in another. */
        default Filling proposing(Filling typed) {
            return typed;
        }

        /** What is told when it is done. */
        default Message kept() {
            return Message.of("workbench.person.saved");
        }

        /** What saving does. */
        default Message saving() {
            return Message.of("workbench.action.save");
        }

        /** What happens besides when it is done. */
        default List<Effect> then() {
            return List.of();
        }

        /** Whether something opens when it is done. */
        default boolean reopens() {
            return true;
        }

        /** Keeps it; refused at a field. Answers what opens when it is done. */
        Outcome<View> save(Desk desk, Filling typed);
    }

    /** The fields with what stands in them. */
    record Blank(What what, List<FormRow> rows) implements Event.Answer {}

    /**
     * What a query finds.
     *
     * @param text the query that was asked
     * @param wrong what is not understood of it
     */
    record Count(String text, long people, Optional<Message> wrong) implements Event.Answer {}

    /** It cannot be kept, and why. */
    record Refused(Refusal refusal) implements Event.Answer {}

    /** It is kept. */
    record Kept(View next) implements Event.Answer {}

    static KeepForm of(What what) {
        return new KeepForm(what, Optional.empty(), Optional.empty());
    }

    @Override
    public Message name() {
        return what.name();
    }

    @Override
    public Object key() {
        return what.key();
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Effect> opened() {
        return List.of(blank());
    }

    private Effect blank() {
        return new Effect.Run((desk, progress) -> {
            What here = what.at(desk);
            return new Blank(here, here.rows(desk));
        });
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Blank blank) {
            return begun(blank);
        }
        if (event instanceof Kept kept) {
            List<Effect> effects = new ArrayList<>(List.of(new Effect.Close()));
            if (what.reopens()) {
                effects.add(new Effect.Open(kept.next));
            }
            effects.addAll(what.then());
            effects.add(new Effect.Tell(Effect.Tone.NEWS, what.kept()));
            effects.add(new Effect.Changed());
            return new Step(this, effects);
        }
        return filling.map(it -> filled(it, event)).orElse(Step.to(this));
    }

    private Step begun(Blank blank) {
        Filling begun = Filling.of(blank.rows);
        Filling there = filling.map(Filling::room).map(begun::sized).orElse(begun);
        String query = there.text("query");
        KeepForm known = new KeepForm(blank.what, Optional.of(there), Optional.empty());
        return there.form().find("query", -1).isPresent() ? Step.to(known, counting(query)) : Step.to(known);
    }

    private Step filled(Filling typed, Event event) {
        if (event instanceof Refused refused) {
            return Step.to(with(typed.refused(refused.refusal)));
        }
        if (event instanceof Count counted) {
            boolean old = !counted.text.equals(typed.text("query"));
            return Step.to(old ? this : counted(typed, counted));
        }
        if (event instanceof Completing found) {
            return typed.form().current().field() instanceof QueryField query
                    ? Step.to(with(typed.with(query.offered(found))))
                    : Step.to(this);
        }
        if (event instanceof WhoField.Found found) {
            return typed.form().current().field() instanceof WhoField who
                    ? Step.to(with(typed.with(who.found(found))))
                    : Step.to(this);
        }
        if (typed.ends(event)) {
            return save();
        }
        Filling next = what.proposing(typed.update(event));
        FormField field = next.form().current().field();
        if (field instanceof WhoField who) {
            Step step = Step.to(with(next));
            return who.asking(typed.form().current().field().text())
                    .map(step::and)
                    .orElse(step);
        }
        boolean asks = field instanceof QueryField && !field.text().equals(typed.text("query"));
        return asks
                ? Step.to(with(next), Completing.of(((QueryField) field).field()), counting(field.text()))
                : Step.to(with(next));
    }

    private KeepForm counted(Filling typed, Count counted) {
        return new KeepForm(what, Optional.of(typed.judged("query", counted.wrong)), Optional.of(counted));
    }

    private static Effect counting(String text) {
        return new Effect.Look((desk, progress) -> {
            Outcome<Query> query = desk.search().parse(text);
            return query.fold(
                    it -> new Count(text, desk.search().count(it, MOST), Optional.empty()),
                    refusal -> new Count(text, 0, Optional.of(refusal.reason())));
        });
    }

    private KeepForm with(Filling other) {
        return new KeepForm(what, Optional.of(other), count);
    }

    @Override
    public Message saving() {
        return what.saving();
    }

    @Override
    public Step save() {
        return filling.map(it -> Step.to(this, saving(it))).orElse(Step.to(this));
    }

    private Effect saving(Filling typed) {
        return new Effect.Run((desk, progress) -> what.save(desk, typed).<Event.Answer>fold(Kept::new, Refused::new));
    }

    @Override
    public boolean unsaved() {
        return filling.filter(Filling::dirty).isPresent();
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        Canvas part = canvas.part(0, 1, canvas.width(), canvas.height() - 1 - (count.isPresent() ? FOOT : 0));
        filling.ifPresent(it -> it.draw(part, scene));
        count.filter(it -> it.wrong.isEmpty())
                .ifPresent(it -> canvas.put(1, canvas.height() - 1, Ink.TITLE, scene.say("sending.finds", it.people)));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "back", "discard", "help", "menu");
    }
}
