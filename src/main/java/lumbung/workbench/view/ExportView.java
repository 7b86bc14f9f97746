package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * Contact files for a phone: whom, for which business and purpose, where to and under which tag.
 *
 * @param fields what is typed, in the order of {@link #NAMES}
 * @param focus the field the keyboard is in
 * @param wrong why the last step could not be done
 */
public record ExportView(List<TextField> fields, int focus, Optional<Message> wrong) implements Able.Saves {
    static final List<String> NAMES = List.of("query", "business", "purpose", "folder", "tag");
    private static final int LABEL = 16;

    /** Whom it would reach. */
    record Reached(Exporting.Order order, Exporting.Reach reach) implements Event.Answer {}

    /** What cannot be done, and in which field. */
    record Wrong(Refusal refusal) implements Event.Answer {}

    /**
     * The form.
     *
     * @param query the query of the list one comes from
     */
    public static ExportView of(String query) {
        TextField none = TextField.EMPTY;
        return new ExportView(
                List.of(TextField.of(query), none, TextField.of("promo"), none, none),
                query.isEmpty() ? 0 : 1,
                Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.export");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Reached reached) {
            return Step.to(this, new Effect.PopUp(confirmation(reached)));
        }
        if (event instanceof Wrong refused) {
            int at = Math.max(NAMES.indexOf(refused.refusal.place()), 0);
            int field = NAMES.contains(refused.refusal.place()) ? at : focus;
            return Step.to(new ExportView(fields, field, Optional.of(refused.refusal.reason())));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(with(fields.get(focus).pasted(pasted.text())));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER) && focus == NAMES.size() - 1) {
            return save();
        }
        if (key.is(Key.TAB) || key.is(Key.DOWN) || key.is(Key.ENTER)) {
            return Step.to(new ExportView(fields, (focus + 1) % NAMES.size(), wrong));
        }
        if (key.is(Key.UP) || key.equals(new Key(Key.TAB, Key.SHIFT))) {
            return Step.to(new ExportView(fields, Math.floorMod(focus - 1, NAMES.size()), wrong));
        }
        return Step.to(with(fields.get(focus).typed(key)));
    }

    private ExportView with(TextField text) {
        List<TextField> changed = new ArrayList<>(fields);
        changed.set(focus, text);
        return new ExportView(List.copyOf(changed), focus, Optional.empty());
    }

    private Exporting.Order order() {
        List<String> texts = new ArrayList<>();
        fields.forEach(field -> texts.add(field.text().strip()));
        return new Exporting.Order(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4));
    }

    /** Looks first whom it would reach, and asks. */
    @Override
    public Step save() {
        Exporting.Order order = order();
        return Step.to(
                this,
                new Effect.Work(
                        Message.of("workbench.export.looking"),
                        (desk, progress) -> desk.traffic()
                                .out()
                                .preview(order, progress)
                                .<Event.Answer>fold(reach -> new Reached(order, reach), Wrong::new)));
    }

    private static View confirmation(Reached reached) {
        List<Choice.Item> items = new ArrayList<>();
        Message make = Message.of("workbench.export.make", reached.reach.reached());
        items.add(new Choice.Item((char) 0, make, "Enter", List.of(making(reached.order))));
        for (Map.Entry<String, Long> reason : reached.reach.leftOut().entrySet()) {
            Message why = Message.of("workbench.leftOut.".concat(reason.getKey()));
            items.add(new Choice.Item((char) 0, why, String.valueOf(reason.getValue()), List.of()));
        }
        return Choice.of(Message.of("workbench.export.reach", reached.reach.reached()), items);
    }

    private static Effect making(Exporting.Order order) {
        return new Effect.Work(
                Message.of("workbench.export.making"),
                (desk, progress) -> desk.traffic()
                        .out()
                        .make(order, progress)
                        .<Event.Answer>fold(
                                files -> Event.Wishes.of(
                                        new Effect.Close(),
                                        new Effect.Tell(
                                                Effect.Tone.NEWS,
                                                Message.of("workbench.export.done", files.size(), order.folder()))),
                                Wrong::new));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        for (int at = 0; at < NAMES.size(); at++) {
            boolean focused = at == focus;
            Canvas row = canvas.part(1, 1 + at, canvas.width() - 2, 1);
            row.put(0, 0, focused ? Ink.FOCUS : Ink.DIM, scene.say("workbench.export." + NAMES.get(at)), LABEL - 1);
            fields.get(at)
                    .atStart(!focused)
                    .draw(row.part(LABEL, 0, row.width() - LABEL, 1), focused && scene.focused());
        }
        Canvas foot = canvas.part(1, NAMES.size() + 2, canvas.width() - 2, 4);
        if (wrong.isPresent()) {
            foot.wrap(Ink.ERROR, "! " + scene.texts().of(wrong.get()));
        } else {
            foot.wrap(Ink.DIM, scene.say("workbench.export.about." + NAMES.get(focus)));
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "back", "help", "menu");
    }
}
