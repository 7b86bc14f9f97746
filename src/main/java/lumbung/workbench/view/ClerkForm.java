package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Clerk;
import lumbung.access.Rights;
import lumbung.access.Staff;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A new clerk's name and duty, or another duty for one who works here.
 *
 * @param clerk who gets another duty; nobody for a new one
 * @param form what is typed
 * @param room how large the view is
 */
record ClerkForm(Optional<Clerk> clerk, Form form, Event.Sized room) implements Able.Saves {
    private static final FormPainter PAINTER = new FormPainter(16);
    private static final int HEAD = 2;
    private static final int ROWS = 12;

    private static final String NAME = "name";
    private static final String DUTY = "duty";
    private static final String BUSINESS = "business";

    private static final List<Clerk.Duty> OFFERED =
            List.of(Clerk.Duty.CLERK, Clerk.Duty.OFFICER, Clerk.Duty.SUPERVISOR, Clerk.Duty.OWNER, Clerk.Duty.MEETING);

    /** Why it cannot be. */
    record Wrong(Refusal refusal) implements Event.Answer {}

    static ClerkForm of(Optional<Clerk> clerk, Map<Long, String> businesses) {
        List<Option> duties = OFFERED.stream()
                .map(duty -> new Option(duty.name(), Rights.duty(duty), List.of()))
                .toList();
        List<Option> owned = new ArrayList<>();
        businesses.forEach(
                (id, name) -> owned.add(new Option(String.valueOf(id), Message.of("form.literal", name), List.of())));
        String duty = clerk.map(Clerk::duty).orElse(Clerk.Duty.CLERK).name();
        String business = clerk.map(Clerk::businessId)
                .filter(businesses::containsKey)
                .map(String::valueOf)
                .orElse("");
        List<FormRow> rows = new ArrayList<>();
        if (clerk.isEmpty()) {
            rows.add(row(NAME, TextField.EMPTY));
        }
        rows.add(row(DUTY, ChoiceField.of(duty, duties)));
        rows.add(row(BUSINESS, ChoiceField.of(business, owned)));
        return new ClerkForm(clerk, Form.each(rows), new Event.Sized(80, 20));
    }

    private static FormRow row(String name, FormField field) {
        Message label = Message.of("access.clerks.field.".concat(name));
        return FormRow.of(FormRow.Key.of(name, label, Message.of("access.clerks.about.".concat(name))), field);
    }

    @Override
    public Object key() {
        return "clerk " + clerk.map(Clerk::id).orElse(0L);
    }

    @Override
    public Message name() {
        return clerk.map(it -> Message.of("access.clerks.duty", it.name())).orElse(Message.of("access.clerks.add"));
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(new ClerkForm(clerk, form, sized));
        }
        if (event instanceof Wrong wrong) {
            return Step.to(with(form.refused(wrong.refusal)));
        }
        return event instanceof Event.Typed typed && form.ends(typed.key())
                ? save()
                : Step.to(with(form.after(event, room, HEAD)));
    }

    private ClerkForm with(Form other) {
        return new ClerkForm(clerk, other, room);
    }

    @Override
    public Step save() {
        ClerkForm settled = with(form.settled());
        Optional<Form> stray = settled.form.strayed(Set.of(DUTY, BUSINESS));
        if (stray.isPresent()) {
            return Step.to(with(stray.get()));
        }
        return settled.form.text(DUTY).isEmpty()
                ? Step.to(with(settled.form.refused(Refusal.at(DUTY, "form.wrong.choice", ""))))
                : Step.to(settled, settled.keeping());
    }

    private Effect keeping() {
        String name = form.text(NAME);
        Clerk.Duty duty = Clerk.Duty.valueOf(form.text(DUTY));
        String owned = form.text(BUSINESS);
        long business = owned.isEmpty() ? 0 : Long.parseLong(owned);
        return new Effect.Run((desk, progress) -> {
            Staff staff = new Staff(desk.session());
            Outcome<Clerk> outcome =
                    clerk.map(it -> staff.change(it, duty, business)).orElseGet(() -> staff.add(name, duty, business));
            return outcome.fold(ClerkForm::kept, Wrong::new);
        });
    }

    private static Event.Answer kept(Clerk clerk) {
        List<Effect> effects =
                new ArrayList<>(List.of(new Effect.Close(), ClerksView.told(clerk), new Effect.Changed()));
        if (clerk.duty() == Clerk.Duty.OFFICER) {
            effects.add(new Effect.PopUp(PinView.of(Optional.of(clerk))));
        }
        return new Event.Wishes(effects);
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(name()));
        PAINTER.draw(canvas.part(0, HEAD, canvas.width(), Math.min(ROWS, canvas.height() - HEAD)), form, scene);
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "back", "help", "menu");
    }
}
