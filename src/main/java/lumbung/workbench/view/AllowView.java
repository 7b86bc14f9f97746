package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Clerk;
import lumbung.access.Pins;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A popup in which an officer agrees with a price by hand, with name and PIN. R061.
 *
 * @param line of the counter
 * @param reason why it takes an officer
 * @param officers who may agree
 * @param at which of them
 * @param pin as typed so far
 * @param wrong why that was not enough
 */
public record AllowView(int line, Message reason, List<Clerk> officers, int at, TextField pin, Optional<Message> wrong)
        implements View {
    private static final Set<String> BEGGED = Set.of("pricing.hand.most", "pricing.hand.day", "pricing.hand.floor");
    private static final int WIDTH = 64;
    private static final int FIELD = 14;

    /** Those who may agree. */
    record Officers(List<Clerk> officers) implements Event.Answer {}

    /** Nobody agreed. */
    record Wrong(Message reason) implements Event.Answer {}

    /** Whether an officer may say yes to what was refused. */
    static boolean helps(Refusal refusal) {
        return BEGGED.contains(refusal.reason().key());
    }

    static AllowView of(int line, Message reason) {
        return new AllowView(line, reason, List.of(), 0, TextField.EMPTY, Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("selling.allow");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> new Officers(desk.session().clerks().all().stream()
                .filter(it -> it.duty() == Clerk.Duty.OFFICER)
                .toList())));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Officers found) {
            return Step.to(new AllowView(line, reason, found.officers, 0, pin, wrong));
        }
        if (event instanceof Wrong no) {
            return Step.to(new AllowView(line, reason, officers, at, TextField.EMPTY, Optional.of(no.reason)));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(with(pin.pasted(pasted.text())));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (officers.isEmpty()) {
            return Step.to(key.types() ? with(pin.typed(key)) : this);
        }
        if (key.is(Key.UP) || key.is(Key.DOWN)) {
            int next = Math.floorMod(at + (key.is(Key.UP) ? -1 : 1), officers.size());
            return Step.to(new AllowView(line, reason, officers, next, TextField.EMPTY, Optional.empty()));
        }
        return key.is(Key.ENTER) ? Step.to(this, asking(officers.get(at))) : Step.to(with(pin.typed(key)));
    }

    private AllowView with(TextField typed) {
        return new AllowView(line, reason, officers, at, typed, Optional.empty());
    }

    /** An officer who has no PIN can only agree at the own seat. */
    private Effect asking(Clerk officer) {
        String typed = pin.text();
        int here = line;
        return new Effect.Run((desk, progress) -> {
            Pins pins = desk.session().seats().pins();
            boolean own = desk.session().clerk().id() == officer.id();
            Outcome<Clerk> agreed = pins.has(officer) || own
                    ? pins.check(officer, typed)
                    : Outcome.refused("selling.allow.none", officer.name());
            return agreed.<Event.Answer>fold(
                    done -> Event.Wishes.of(
                            new Effect.Close(),
                            new Effect.Hear(new CounterJobs.Allowed(here)),
                            new Effect.Tell(Effect.Tone.NEWS, Message.of("selling.allow.done", officer.name()))),
                    refusal -> new Wrong(refusal.reason()));
        });
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 2);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 4, width, 11)
                .box(scene.texts().of(name()));
        box.part(0, 0, box.width(), 3).wrap(Ink.WARNING, scene.texts().of(reason));
        box.put(0, 3, Ink.DIM, scene.say("selling.allow.who"));
        box.put(FIELD, 3, Ink.TEXT, officers.isEmpty() ? "" : officers.get(at).name());
        box.put(0, 4, Ink.FOCUS, scene.say("selling.allow.pin"));
        Dots.draw(pin, box.part(FIELD, 4, box.width() - FIELD, 1), scene.focused());
        String foot = wrong.map(scene.texts()::of).orElseGet(() -> scene.say("selling.allow.how"));
        box.part(0, 6, box.width(), 3).wrap(wrong.isPresent() ? Ink.ERROR : Ink.DIM, foot);
    }

    @Override
    public Message enter() {
        return Message.of("selling.allow.enter");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
