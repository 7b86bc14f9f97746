package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * Two records side by side: the left one carries on, with the texts chosen of each. Phones, roles and the rest of both are
 * kept.
 *
 * @param pair the two
 * @param lines their texts, field by field; empty until they were read
 * @param right the names of the fields whose text is taken from the right
 * @param cursor the field one stands on
 */
public record MergeView(Twins.Pair pair, List<MergeView.Line> lines, Set<String> right, int cursor)
        implements Able.Saves {
    private static final int HEAD = 3;

    /** A text as the register's fields read it, and as a form says it. */
    record Side(String text, Message said) {}

    /** A field of one value, as both have it. */
    record Line(Field.Key field, Side left, Side right) {
        /** Those in which at least one has something. */
        static List<Line> of(PersonSheet left, PersonSheet right, PastWords words) {
            List<Line> lines = new ArrayList<>();
            for (PersonSheet.Line line : left.lines()) {
                String other = text(right, line.field());
                if (!line.field().many() && !(line.text().isEmpty() && other.isEmpty())) {
                    lines.add(new Line(
                            line.field(), side(line.field(), line.text(), words), side(line.field(), other, words)));
                }
            }
            return List.copyOf(lines);
        }

        private static Side side(Field.Key field, String text, PastWords words) {
            return new Side(text, words.said(field.name(), text));
        }

        private static String text(PersonSheet sheet, Field.Key field) {
            for (PersonSheet.Line line : sheet.lines()) {
                if (line.field().equals(field)) {
                    return line.text();
                }
            }
            return "";
        }
    }

    /** The texts of both. */
    record Lines(List<Line> both) implements Event.Answer {}

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
        return List.of(new Effect.Run((desk, progress) -> {
            PersonSheet left = desk.editing().sheet(pair.one());
            PersonSheet right = desk.editing().sheet(pair.other());
            PastWords words = new PastWords(
                    Fields.of(left.known().directory().levels()), left.known().and(right.known()));
            return new Lines(Line.of(left, right, words));
        }));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Lines both) {
            return Step.to(new MergeView(pair, both.both, filled(both.both), cursor));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(at(clicked.row() - HEAD));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    /** What only the right one has, or has more exactly, is taken from there. */
    private static Set<String> filled(List<Line> lines) {
        Set<String> filled = new HashSet<>();
        for (Line line : lines) {
            boolean finer = line.field.name().equals("lahir") && line.right.text.endsWith(line.left.text);
            if (line.left.text.isEmpty() || finer) {
                filled.add(line.field.name());
            }
        }
        return Set.copyOf(filled);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return decide();
        }
        if (!lines.isEmpty() && (key.is(Key.LEFT) || key.is(Key.RIGHT))) {
            Set<String> other = new HashSet<>(right);
            String field = lines.get(cursor).field.name();
            if (key.is(Key.RIGHT)) {
                other.add(field);
            } else {
                other.remove(field);
            }
            return Step.to(new MergeView(pair, lines, Set.copyOf(other), cursor));
        }
        return Step.to(at(cursor + (key.is(Key.DOWN) ? 1 : key.is(Key.UP) ? -1 : 0)));
    }

    private MergeView at(int other) {
        return new MergeView(pair, lines, right, Math.max(0, Math.min(other, lines.size() - 1)));
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
        SideBySide sides = new SideBySide(canvas, scene.focused());
        sides.heads(1, scene.say("workbench.merge.keeps"), scene.say("workbench.merge.goes"));
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean fromRight = right.contains(line.field.name());
            SideBySide.Side one = side(scene.texts().of(line.left.said), !fromRight);
            sides.line(
                    HEAD + at,
                    at == cursor,
                    scene.texts().of(PersonRows.label(line.field)),
                    one,
                    side(scene.texts().of(line.right.said), fromRight));
        }
        int foot = HEAD + lines.size() + 1;
        Optional<Message> first = pair.why().evidence().stream().findFirst();
        canvas.put(1, foot, Ink.DIM, first.map(scene.texts()::of).orElse(""));
        canvas.part(1, foot + 1, canvas.width() - 2, 3).wrap(Ink.DIM, scene.say("workbench.merge.how"));
    }

    private static SideBySide.Side side(String text, boolean taken) {
        return new SideBySide.Side(taken ? "* " : "  ", text, taken ? Ink.TEXT : Ink.DIM);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.merge"));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.decide");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "save", "back", "help", "undo", "menu");
    }
}
