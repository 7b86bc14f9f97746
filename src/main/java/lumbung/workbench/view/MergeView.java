package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.terminal.Key;
import lumbung.workbench.view.PersonSheet.Field;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * Two records side by side: the left one carries on, with the texts chosen of each. Phones, roles and the rest of both are
 * kept.
 *
 * @param pair the two
 * @param sheets their texts, left and right; empty until they were read
 * @param right the fields whose text is taken from the right
 * @param cursor the field one stands on
 */
public record MergeView(Twins.Pair pair, List<PersonSheet> sheets, Set<Field> right, int cursor) implements Able.Saves {
    private static final int HEAD = 3;
    private static final int LABEL = 14;

    /** The texts of both. */
    record Sheets(List<PersonSheet> both) implements Event.Answer {}

    static MergeView of(Twins.Pair pair) {
        return new MergeView(pair, List.of(), Set.of(), 0);
    }

    @Override
    public Message name() {
        return Message.of("workbench.merge.name", pair.one().person().naming().shown());
    }

    @Override
    public Object key() {
        return List.of(pair.one().id(), pair.other().id());
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> new Sheets(
                List.of(desk.editing().sheet(pair.one()), desk.editing().sheet(pair.other())))));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Sheets both) {
            return Step.to(new MergeView(pair, both.both, filled(both.both), cursor));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(at(clicked.row() - HEAD));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    /** What only the right one has is taken from there. */
    private static Set<Field> filled(List<PersonSheet> sheets) {
        Set<Field> filled = EnumSet.noneOf(Field.class);
        for (Field field : Field.inOrder()) {
            if (sheets.get(0).text(field).isEmpty()
                    && !sheets.get(1).text(field).isEmpty()) {
                filled.add(field);
            }
        }
        return Set.copyOf(filled);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return decide();
        }
        if (key.is(Key.LEFT) || key.is(Key.RIGHT)) {
            Set<Field> other = new HashSet<>(right);
            Field field = Field.inOrder().get(cursor);
            if (key.is(Key.RIGHT)) {
                other.add(field);
            } else {
                other.remove(field);
            }
            return Step.to(new MergeView(pair, sheets, Set.copyOf(other), cursor));
        }
        return Step.to(at(cursor + (key.is(Key.DOWN) ? 1 : key.is(Key.UP) ? -1 : 0)));
    }

    private MergeView at(int other) {
        int last = Field.inOrder().size() - 1;
        return new MergeView(pair, sheets, right, Math.max(0, Math.min(other, last)));
    }

    private Step decide() {
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item('G', Message.of("workbench.merge.merge"), "Ctrl+S", List.of(merge())));
        items.add(new Choice.Item('N', Message.of("workbench.merge.different"), "", List.of(different())));
        items.add(new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of()));
        return Step.to(this, new Effect.PopUp(Choice.of(name(), items)));
    }

    private Effect merge() {
        return wish(
                "workbench.merge.done",
                desk -> desk.twins().merge(pair.one().id(), pair.other().id(), right));
    }

    private Effect different() {
        return wish(
                "workbench.merge.kept",
                desk -> desk.twins().different(pair.one().id(), pair.other().id()));
    }

    private static Effect wish(String said, Function<Desk, Outcome<Long>> deed) {
        return new Effect.Run((desk, progress) -> deed.apply(desk)
                .fold(
                        id -> Event.Wishes.of(
                                new Effect.Tell(Effect.Tone.NEWS, Message.of(said)),
                                new Effect.Close(),
                                new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.ERROR, refusal.reason()))));
    }

    @Override
    public Step save() {
        return Step.to(this, merge());
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int half = (canvas.width() - LABEL) / 2;
        canvas.put(LABEL, 1, Ink.TITLE, scene.say("workbench.merge.keeps"), half - 1);
        canvas.put(LABEL + half, 1, Ink.TITLE, scene.say("workbench.merge.goes"), half - 1);
        for (int at = 0; at < Field.inOrder().size() && !sheets.isEmpty(); at++) {
            row(canvas.part(0, HEAD + at, canvas.width(), 1), Field.inOrder().get(at), at == cursor, scene);
        }
        int foot = HEAD + Field.inOrder().size() + 1;
        Optional<Message> first = pair.why().evidence().stream().findFirst();
        canvas.put(1, foot, Ink.DIM, first.map(scene.texts()::of).orElse(""));
        canvas.put(1, foot + 1, Ink.DIM, scene.say("workbench.merge.how"));
    }

    private void row(Canvas row, Field field, boolean chosen, Scene scene) {
        int half = (row.width() - LABEL) / 2;
        boolean fromRight = right.contains(field);
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(1, 0, chosen ? Ink.FOCUS : Ink.DIM, scene.say("workbench.field." + field.code()), LABEL - 2);
        String left = sheets.get(0).text(field);
        String other = sheets.get(1).text(field);
        row.put(LABEL, 0, fromRight ? Ink.DIM : Ink.TEXT, (fromRight ? "  " : "* ") + left, half - 1);
        row.put(LABEL + half, 0, fromRight ? Ink.TEXT : Ink.DIM, (fromRight ? "* " : "  ") + other, half - 1);
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "save", "back", "help", "undo", "menu");
    }
}
