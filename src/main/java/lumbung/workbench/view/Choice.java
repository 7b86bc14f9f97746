package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/** A popup with a few lines to choose from, by arrows, by letter or by typing what they say. */
public record Choice(Message head, Narrowing<Choice.Item> lines) implements Able.Seeks {
    private static final int MOST = 72;
    private static final int LEAST = 32;
    private static final int SIDES = 4;

    /** Between a line's words and what stands at its right. */
    private static final int APART = 3;

    /**
     * One line.
     *
     * @param letter chooses it at once, 0 for none
     * @param label what it says
     * @param note what stands at the right, empty for nothing
     * @param effects what is wished for when it is chosen
     */
    public record Item(char letter, Message label, String note, List<Effect> effects) {}

    public static Choice of(Message head, List<Item> items) {
        return new Choice(head, Narrowing.of(items, items.size()));
    }

    @Override
    public Message name() {
        return head;
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new Choice(
                head, lines.seeking(next, (item, scene) -> scene.texts().of(item.label)));
    }

    @Override
    public boolean claims(Key key) {
        return lettered(key).isPresent();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new Choice(head, lines.sized(Math.min(lines.all().size(), sized.rows() - 3))));
        }
        return Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return lines.current().map(this::chosen).orElse(Step.to(this));
        }
        return lettered(key).map(this::chosen).orElseGet(() -> Step.to(new Choice(head, lines.typed(key))));
    }

    private Optional<Item> lettered(Key key) {
        return lines.all().stream()
                .filter(item ->
                        item.letter != 0 && key.is(key.code()) && Character.toUpperCase(key.code()) == item.letter)
                .findFirst();
    }

    private Step chosen(Item item) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.Close());
        effects.addAll(item.effects);
        return new Step(this, List.copyOf(effects));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        ListWindow<Item> items = lines.list();
        int width = Math.min(width(scene), canvas.width() - SIDES);
        int height = Math.max(1, items.bottom() - items.place().top()) + 2;
        int left = (canvas.width() - width) / 2;
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box = canvas.part(left, top, width, height).box(scene.texts().of(head));
        for (int at = items.place().top(); at < items.bottom(); at++) {
            line(
                    box.part(0, at - items.place().top(), box.width(), 1),
                    items.rows().get(at),
                    items.isCursor(at),
                    scene);
        }
        if (items.isEmpty()) {
            box.put(2, 0, Ink.DIM, scene.say("find.none"));
        }
    }

    /** As wide as its words need, so that a letter and what it stands for are seen at one glance. */
    private int width(Scene scene) {
        int words = Cells.width(scene.texts().of(head)) + 2;
        for (Item item : lines.all()) {
            int note = item.note.isEmpty() ? 0 : APART + Cells.width(item.note);
            words = Math.max(words, from(item) + Cells.width(scene.texts().of(item.label)) + note);
        }
        return Math.max(LEAST, Math.min(MOST, words + SIDES));
    }

    private static int from(Item item) {
        return item.letter == 0 ? 2 : 5;
    }

    private void line(Canvas row, Item item, boolean chosen, Scene scene) {
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        if (item.letter != 0) {
            row.put(2, 0, Ink.KEY, String.valueOf(item.letter));
        }
        int from = from(item);
        String label = scene.texts().of(item.label);
        Canvas said = row.part(from, 0, row.width() - from, 1);
        Marked.draw(said, chosen ? Ink.FOCUS : Ink.TEXT, label, search().marks(label));
        row.putRight(row.width(), 0, Ink.DIM, item.note);
        if (chosen) {
            row.cursor(0, 0);
        }
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.choose");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
